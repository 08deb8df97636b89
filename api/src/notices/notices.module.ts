import { Module } from '@nestjs/common';
import { NoticeMarks } from './notice-marks.service.ts';
import { NoticesReader } from './notices.reader.ts';
import { NoticesResolver } from './notices.resolver.ts';

@Module({ providers: [NoticesResolver, NoticesReader, NoticeMarks], exports: [NoticesReader] })
export class NoticesModule {}
