import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { AllowAnyone } from '../tenant/permission.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** One registry per server, so that servers of one process (in tests) do not mix their figures. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'kouan_http_request_seconds',
    help: 'Time to answer an HTTP request, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Express middleware that times every request; routes are few and known, so that labels stay few. */
  readonly observe = (req: Request, res: Response, next: NextFunction): void => {
    // Named before anything handles the request: what is mounted at a path takes that path off the request's own.
    const stop = this.requests.startTimer({ method: req.method, route: routeOf(req.path) });
    res.on('finish', () => stop({ status: res.statusCode }));
    next();
  };
}

function routeOf(path: string): string {
  return /^\/(graphql|health\/live|health\/ready|metrics|reports\/risk-summary\.pdf)$/.test(path) ? path : 'console';
}

/** Figures for Prometheus. */
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @AllowAnyone()
  @Header('content-type', 'text/plain; version=0.0.4')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
