/** What is asked of AWS, as an error message names it. */
export interface AwsCall {
  /** The IAM action, for example `firehose:PutRecordBatch`. */
  readonly action: string;
  /** The ARN that the action is on, with `*` for the account, which a page does not know. */
  readonly resource?: string;
  /** What it is about in a person's words, for example `stream “clicks”`. */
  readonly subject?: string;
  readonly region?: string;
  /** What else may keep an answer from a page. */
  readonly noAnswerHint?: string;
}
