import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { functionCode, type FunctionName } from './function-code.ts';

export interface StageFunctionProps {
  name: FunctionName;
  description: string;
  /** Seconds. */
  timeLimit: number;
  /** MB; a function gets one whole processor at 1,769. */
  memory: number;
  environment: Record<string, string>;
  logRetention: logs.RetentionDays;
  encryptionKey: IKey | undefined;
}

/** One function with a log group and a role of its own. The role can write to that log group and, until `allow` is called, nothing else. */
export class StageFunction extends Construct {
  readonly function: lambda.Function;
  readonly role: iam.Role;
  readonly logGroup: logs.LogGroup;

  constructor(scope: Construct, id: string, props: StageFunctionProps) {
    super(scope, id);
    this.logGroup = new logs.LogGroup(this, 'Logs', { retention: props.logRetention, removalPolicy: RemovalPolicy.DESTROY });
    this.role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      description: `Newsclip ${props.name}: its own logs and what the stage needs`,
    });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.logGroup.logGroupArn]);
    // what DynamoDB, S3 and SQS ask for on behalf of who calls them; CDK's own grant has two wildcards in it
    props.encryptionKey?.grant(this.role, ...keyActions);
    this.function = new lambda.Function(this, 'Function', {
      description: props.description,
      code: functionCode(props.name),
      handler: 'index.handler',
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize: props.memory,
      timeout: Duration.seconds(props.timeLimit),
      environment: props.environment,
      role: this.role,
      logGroup: this.logGroup,
      loggingFormat: lambda.LoggingFormat.JSON,
      // start, end and report lines would outweigh our own: one line an outcome
      systemLogLevelV2: lambda.SystemLogLevel.WARN,
      applicationLogLevelV2: lambda.ApplicationLogLevel.INFO,
    });
  }

  /** Adds exactly these actions on exactly these resources. */
  allow(actions: string[], resources: string[], conditions: Record<string, Record<string, unknown>> = {}): void {
    this.role.addToPolicy(new iam.PolicyStatement({ actions, resources, conditions }));
  }
}

const keyActions = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];
