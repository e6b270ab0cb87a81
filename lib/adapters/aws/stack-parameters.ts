import { NewsclipError } from '../../model/errors.ts';
import { parameterPath, parameters } from '../../model/names.ts';
import { callAws, type Caller } from './call-aws.ts';

export type StackParameters = Partial<Record<keyof typeof parameters, string>>;

/**
 * Where the parts of a deployed stack are: the parameters under /newsclip/<name>/. Throws `store.missing` when there is no such stack in
 * the caller's account and region, `store.unavailable` with the answer of AWS when it refuses.
 */
export async function readStackParameters(stack: string, caller: Caller): Promise<StackParameters> {
  const found: StackParameters = {};
  const path = parameterPath(stack, '');
  let token: string | undefined;
  do {
    const { status, text } = await callAws(caller, {
      service: 'ssm',
      target: 'AmazonSSM.GetParametersByPath',
      body: JSON.stringify({ Path: path.replace(/\/$/, ''), ...(token !== undefined && { NextToken: token }) }),
    });
    if (status !== 200) throw new NewsclipError('store.unavailable', `AWS does not tell where the stack ${stack} is: ${text.slice(0, 300)}`, { stack, status });
    const page = JSON.parse(text) as { Parameters?: { Name: string; Value: string }[]; NextToken?: string };
    for (const { Name, Value } of page.Parameters ?? []) {
      const key = Object.entries(parameters).find(([, name]) => Name === `${path}${name}`)?.[0];
      if (key !== undefined) found[key as keyof typeof parameters] = Value;
    }
    token = page.NextToken;
  } while (token !== undefined);
  if (found.articlesTableName === undefined) {
    throw new NewsclipError('store.missing', `there is no stack "${stack}" in ${caller.region} of this account; --stack takes the stack's name, AWS_REGION and AWS_PROFILE say where`, { stack, region: caller.region });
  }
  return found;
}
