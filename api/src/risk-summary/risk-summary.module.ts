import { Module } from '@nestjs/common';
import { RiskComputer } from './risk-computer.ts';
import { RiskCourseService } from './course.service.ts';
import { RiskCourseResolver } from './risk-course.resolver.ts';
import { RiskAnswers } from './risk-answers.ts';
import { RiskInputsService } from './inputs.service.ts';
import { RiskFactsReader } from './risk-facts.ts';
import { RiskRecordsReader } from './risk-records.ts';
import { RiskSummaryResolver } from './risk-summary.resolver.ts';
import { RiskSummaryService } from './risk-summary.service.ts';
import { SummaryWords } from './summary-words.ts';

@Module({
  providers: [
    RiskSummaryResolver,
    RiskSummaryService,
    RiskInputsService,
    RiskComputer,
    RiskCourseResolver,
    RiskCourseService,
    RiskAnswers,
    RiskFactsReader,
    RiskRecordsReader,
    SummaryWords,
  ],
  exports: [RiskSummaryService, RiskCourseService, RiskFactsReader, RiskComputer, SummaryWords],
})
export class RiskSummaryModule {}
