import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Hands every error on as it is: the GraphQL layer alone decides what a caller learns, and what is logged. */
@Catch()
export class PassThroughFilter implements ExceptionFilter {
  catch(error: unknown): never {
    throw error;
  }
}
