import type { samplesText as english } from "@/lib/language/en/samples";
import { getFormats } from "@/lib/language/formats";
import { jsonExpectations } from "@/lib/language/ko/diagnostics";

const { bytes, figure, number, percent } = getFormats("ko");

/** Sample records in Korean: the preview, the distribution, and the Athena table. */
export const samplesText: typeof english = {
  preview: {
    title: "샘플 레코드",
    button: "미리 보기",
    empty: "템플릿을 작성하면 레코드 샘플이 여기에 나타납니다.",
    failed: "샘플을 표시할 수 없습니다. 워커가 시작되지 않았습니다.",
    broken: "샘플을 보려면 템플릿의 오류를 고치세요.",
    valid: "유효한 JSON",
    notJson: "JSON 아님",
    formats: { csv: "CSV 행", text: "텍스트" },
    pretty: "보기 좋게 표시",
    asSent: "실제로 전송되는 형태",
    seeded: "이 시드로 실행할 때의 첫 레코드",
    gzipped: (size) => `압축 후 ${bytes(size)}`,
    lineFeed: "줄 바꿈 문자",
    earlier: "아래는 오류가 생기기 전의 마지막 샘플입니다.",
    excerpt: (shown, all) => `전체 ${number(all)}자 중 ${number(shown)}자를 표시합니다.`,
    record: (number) => `레코드 ${number}`,
    jsonProblem: (place, at, { expected }) =>
      `${number(place)}번째 문자(${number(at.line)}행 ${number(at.column)}열) 위치에 필요한 것: ${jsonExpectations[expected].replaceAll("`", "")}`,
  },
  previewViews: { label: "레코드 보기", samples: "샘플", distribution: "분포" },
  distribution: {
    fields: "필드",
    measuring: "레코드를 살펴보는 중…",
    failed: "분포를 표시할 수 없습니다. 워커가 시작되지 않았습니다.",
    analyzed: (records) => `레코드 ${number(records)}개를 살펴봤습니다.`,
    cut: {
      time: (records, requested) =>
        `레코드 ${number(requested)}개 중 ${number(records)}개를 살펴봤습니다. 더 보려면 시간이 너무 오래 걸립니다.`,
      bytes: (records, requested) =>
        `레코드 ${number(requested)}개 중 ${number(records)}개를 살펴봤습니다. 더 보기에는 크기가 너무 큽니다.`,
    },
    earlier: "아래는 오류가 생기기 전의 분포입니다.",
    notRendered: (record) => `${number(record)}번째 레코드를 만들 수 없습니다.`,
    unreadable: {
      json: (records) => `레코드 ${number(records)}개가 JSON이 아닙니다.`,
      csv: (records) => `레코드 ${number(records)}개는 열 개수가 다릅니다.`,
    },
    text: "이 레코드는 필드가 없는 텍스트입니다.",
    none: "이 레코드에는 필드가 없습니다.",
    truncated: "레코드에 표시된 것보다 더 많거나 더 깊은 필드가 있습니다.",
    more: (count) => `필드 ${number(count)}개 더 보기`,
    size: "레코드 크기",
    sizeSummary: (mean, least, most) =>
      least === most
        ? `모두 ${bytes(most)}`
        : `평균 ${bytes(Math.round(mean))}, 최소 ${bytes(least)}, 최대 ${bytes(most)}`,
    column: (name) => `${name}열`,
    types: {
      integer: "정수",
      number: "숫자",
      boolean: "부울",
      timestamp: "타임스탬프",
      string: "문자열",
      object: "객체",
      list: "목록",
    },
    typeShare: (type, share) => `${type} ${percent(share)}`,
    missing: (share) => `없음 ${percent(share)}`,
    empty: (share) => `비어 있음 ${percent(share)}`,
    null: (share) => `null ${percent(share)}`,
    distinct: (count, exact) =>
      exact ? `서로 다른 값 ${number(count)}개` : `서로 다른 값 ${number(count)}개 이상`,
    range: (from, to) => `${figure(from)} ~ ${figure(to)}`,
    moments: (from, to) => `${from} ~ ${to}`,
    characters: (from, to) => (from === to ? `${number(from)}자` : `${number(from)} ~ ${number(to)}자`),
    items: (from, to) => (from === to ? `항목 ${number(from)}개` : `항목 ${number(from)} ~ ${number(to)}개`),
    figure,
    bytes,
    percent,
    histogram: (of, bins, fullest, share) =>
      `${of}의 히스토그램, ${number(bins)}구간. 가장 많은 ${number(fullest)}번째 구간이 ${percent(share)}입니다.`,
    bin: (from, to, share) =>
      from === to ? `${from}: ${percent(share)}` : `${from} ~ ${to}: ${percent(share)}`,
    others: "나머지 모두",
    emptyText: "(빈 값)",
  },
  athena: {
    open: "Athena DDL 복사",
    title: "Amazon Athena 테이블",
    why: (records) =>
      `열과 형식은 이 템플릿의 레코드 ${number(records)}개에서 알아낸 것입니다. Athena 쿼리 편집기에서 아래 SQL 문을 실행하세요.`,
    failed: "SQL 문을 작성하는 부분을 불러오지 못했습니다.",
    table: "테이블",
    bucket: "버킷",
    prefix: "접두사",
    known: (stream) => `버킷과 접두사는 ${stream}의 것입니다.`,
    unknown:
      "스트림이 레코드를 저장하는 위치를 알 수 없습니다. 아래 버킷과 접두사는 예시 값입니다. 직접 입력하거나, 로그인하여 Firehose 스트림을 선택하세요.",
    kinesis:
      "Kinesis 데이터 스트림은 S3에 객체를 저장하지 않습니다. Firehose 스트림처럼 이를 읽는 쪽의 버킷과 접두사를 입력하세요.",
    statement: "SQL 문",
    partitions: (first, last) =>
      `파티션은 추가할 필요가 없습니다. Athena가 ${first}년부터 ${last}년까지 매 시간의 파티션을 스스로 찾으므로(파티션 프로젝션) ALTER TABLE ADD PARTITION이나 MSCK REPAIR TABLE이 필요하지 않습니다. WHERE에 year, month, day, hour를 지정하면 해당 부분만 읽습니다.`,
    notes: {
      gzip: "레코드가 하나씩 압축됩니다(레코드 옵션). Athena는 이름이 .gz로 끝나는 객체만 gzip으로 읽습니다.",
      noLineFeed: "레코드 끝에 줄 바꿈이 없습니다(레코드 옵션). Athena에는 한 줄에 레코드 하나가 필요합니다.",
      lineBreaks: "레코드 안에 줄 바꿈이 있습니다(레코드 옵션). Athena에는 한 줄에 레코드 하나가 필요합니다.",
      transforms:
        "스트림이 도중에 레코드를 바꾸거나 변환합니다. 이 테이블은 보낸 그대로의 레코드를 위한 것입니다.",
      compression: "Athena는 이 스트림의 압축 형식을 읽을 수 없습니다. gzip은 읽을 수 있습니다.",
      timeZone: "시간은 UTC가 아니라 스트림에 설정된 시간대를 따릅니다.",
    },
  },
};
