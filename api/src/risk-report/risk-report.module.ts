import { Module } from '@nestjs/common';
import { RiskSummaryModule } from '../risk-summary/risk-summary.module.ts';
import { PdfMaker } from './pdf-maker.ts';
import { RiskReportController } from './risk-report.controller.ts';
import { RiskReportService } from './risk-report.service.ts';

@Module({ imports: [RiskSummaryModule], controllers: [RiskReportController], providers: [RiskReportService, PdfMaker] })
export class RiskReportModule {}
