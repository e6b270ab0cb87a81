/**
 * List prices in us-east-1, US dollars, without free tier or discounts. Source: the pricing pages of the services at aws.amazon.com, as they
 * stood at `asOf`. Other regions are up to a fifth dearer.
 */
export const prices = {
  asOf: '2026-11',
  region: 'us-east-1',
  /** Arm, per GB-second and per request. */
  lambdaGbSecond: 13.3334e-6,
  lambdaRequest: 0.2e-6,
  /** On demand. */
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  /** Provisioned, an hour of one unit a second. */
  writeUnitHour: 0.00065,
  readUnitHour: 0.00013,
  tableGbMonth: 0.25,
  backupGbMonth: 0.2,
  s3Put: 5e-6,
  s3GbMonth: 0.023,
  /** FIFO; a batch of up to ten messages and 64 KB is one. */
  sqsRequest: 0.5e-6,
  /** Custom events, 64 KB each. */
  busEvent: 1e-6,
  schedulerCall: 1e-6,
  logGb: 0.5,
  logGbMonth: 0.03,
  metricMonth: 0.3,
  /** Each metric that an alarm looks at. */
  alarmMonth: 0.1,
} as const;
