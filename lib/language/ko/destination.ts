import type { destinationText as english } from "@/lib/language/en/destination";
import { formatsOf } from "@/lib/language/formats";

const { number } = formatsOf("ko");

/** What the page says about the destination, in Korean. */
export const destinationText: typeof english = {
  destination: {
    title: "대상",
    region: "리전",
    stream: "스트림",
    regionHint: "어떤 리전이든 입력할 수 있습니다",
    loading: "스트림 목록을 가져오는 중…",
    none: "이 리전에 스트림이 없습니다. 리전을 확인하거나 이름을 입력하세요.",
    noMatch: "목록에 이 이름의 스트림이 없습니다. 입력한 이름을 그대로 사용합니다.",
    reload: "목록 다시 가져오기",
    kind: "서비스",
    firehose: "Data Firehose",
    kinesis: "Kinesis Data Streams",
    listProblem: (service) => `${service} 스트림 목록을 가져올 수 없습니다. 이름을 입력하세요.`,
    showList: "목록 표시",
    found: (count) => `스트림 ${number(count)}개`,
  },
};
