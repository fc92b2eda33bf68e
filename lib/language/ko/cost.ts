import type { costText as english } from "@/lib/language/en/cost";
import { formatsOf } from "@/lib/language/formats";

const { dollars } = formatsOf("ko");

/** What the page says about costs, in Korean. */
export const costText: typeof english = {
  cost: {
    title: "비용 및 할당량",
    price: { firehose: "GB당 미국 달러", kinesis: "백만 단위당 미국 달러" },
    quotaRecords: "할당량(레코드/초)",
    quotaBytes: "할당량(MiB/초)",
    basis: {
      firehose: "Firehose는 레코드마다 크기를 5KB 단위로 올림하여 요금을 부과합니다.",
      kinesis: "Kinesis는 25KB의 PUT 페이로드 단위로 레코드 요금을 부과하며, 샤드 시간 요금은 별도입니다.",
    },
    asOf: (date) => `${date} 기준 정가이며 세금은 제외됩니다. AWS 요금 페이지를 확인하고 직접 입력하세요.`,
    standIn: (region) => `이 리전의 요금이 표에 없어 다른 리전의 요금을 표시합니다. 기준 리전: ${region}`,
    dollars,
    about: (value) => `약 ${dollars(value)}`,
  },
};
