import { z } from "@/lib/zod";

const failureSchema = z.object({
  __type: z.string().optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  Message: z.string().optional(),
});

/**
 * The code and message of an error answer in AWS's JSON protocol, by the SDK's rules.
 *
 * @param typeHeader the answer's `x-amzn-errortype`
 * @returns the code `Unknown` for what is not one
 */
export function jsonFailure(text: string, typeHeader: string | null): { name: string; message: string } {
  const failure = failureSchema.safeParse(fromJson(text)).data;
  const code = failure?.__type ?? failure?.code ?? typeHeader ?? "Unknown";
  return { name: plainCode(code), message: failure?.message ?? failure?.Message ?? "" };
}

/** `com.amazonaws.firehose#ServiceUnavailableException:http://…` is a ServiceUnavailableException. */
function plainCode(code: string): string {
  const withoutAddress = code.split(",")[0]?.split(":")[0] ?? "";
  return withoutAddress.split("#").pop() || "Unknown";
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
