/** The package's door `newsclip/cdk`: the pipeline as a construct for any CDK app. */
export { NewsIngestion, type Limits, type NewsIngestionProps } from './news-ingestion.ts';
export { NewsclipStack, type NewsclipStackProps } from './newsclip-stack.ts';
