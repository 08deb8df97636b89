import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';

/**
 * Hands the errors of operations on as they are: the GraphQL layer alone decides what a caller learns, and what is
 * logged. Plain HTTP routes answer with their status and nothing else; Express would show its stack.
 */
@Catch()
export class PassThroughFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http' || !(error instanceof HttpException)) throw error;
    const status = error.getStatus();
    host.switchToHttp().getResponse<Response>().status(status).json({ status });
  }
}
