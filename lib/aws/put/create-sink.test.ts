import { FirehoseClient } from "@aws-sdk/client-firehose";
import { KinesisClient } from "@aws-sdk/client-kinesis";
import { expect, test } from "vitest";
import { getServiceUrl } from "@/lib/aws/put/create-sink";
import { regions } from "@/lib/aws/regions";

const known = [...regions.map(({ id }) => id), "eusc-de-east-1", "us-iso-east-1", "us-isob-east-1"];

test.each(known)("in %s the services have the SDK's endpoints", (region) => {
  const endpoint = undefined;
  const firehose = new FirehoseClient({ region }).config.endpointProvider({ Region: region });
  expect(getServiceUrl("firehose", { region, endpoint }).href).toBe(firehose.url.href);
  const kinesis = new KinesisClient({ region }).config.endpointProvider({ Region: region });
  expect(getServiceUrl("kinesis", { region, endpoint }).href).toBe(kinesis.url.href);
});

test("the deployment's endpoint serves every region", () => {
  const endpoint = "http://localhost:4566";
  expect(getServiceUrl("kinesis", { region: "eu-west-1", endpoint }).href).toBe("http://localhost:4566/");
});
