import { Module } from '@nestjs/common';
import { NoteDraft } from './note-draft.ts';
import { ReviewService } from './review.service.ts';
import { RiskNotesResolver } from './risk-notes.resolver.ts';
import { RiskNotesService } from './risk-notes.service.ts';

@Module({ providers: [RiskNotesResolver, RiskNotesService, ReviewService, NoteDraft] })
export class RiskNotesModule {}
