import type { destinationText as english } from "@/lib/language/en/destination";
import { getFormats } from "@/lib/language/formats";

const { number, time } = getFormats("ko");

/** Region names as in the Korean AWS console. */
const NAMES: Readonly<Record<string, string>> = {
  "af-south-1": "아프리카(케이프타운)",
  "ap-east-1": "아시아 태평양(홍콩)",
  "ap-east-2": "아시아 태평양(타이베이)",
  "ap-northeast-1": "아시아 태평양(도쿄)",
  "ap-northeast-2": "아시아 태평양(서울)",
  "ap-northeast-3": "아시아 태평양(오사카)",
  "ap-south-1": "아시아 태평양(뭄바이)",
  "ap-south-2": "아시아 태평양(하이데라바드)",
  "ap-southeast-1": "아시아 태평양(싱가포르)",
  "ap-southeast-2": "아시아 태평양(시드니)",
  "ap-southeast-3": "아시아 태평양(자카르타)",
  "ap-southeast-4": "아시아 태평양(멜버른)",
  "ap-southeast-5": "아시아 태평양(말레이시아)",
  "ap-southeast-6": "아시아 태평양(뉴질랜드)",
  "ap-southeast-7": "아시아 태평양(태국)",
  "ca-central-1": "캐나다(중부)",
  "ca-west-1": "캐나다 서부(캘거리)",
  "eu-central-1": "유럽(프랑크푸르트)",
  "eu-central-2": "유럽(취리히)",
  "eu-north-1": "유럽(스톡홀름)",
  "eu-south-1": "유럽(밀라노)",
  "eu-south-2": "유럽(스페인)",
  "eu-west-1": "유럽(아일랜드)",
  "eu-west-2": "유럽(런던)",
  "eu-west-3": "유럽(파리)",
  "il-central-1": "이스라엘(텔아비브)",
  "me-central-1": "중동(UAE)",
  "me-south-1": "중동(바레인)",
  "mx-central-1": "멕시코(중부)",
  "sa-east-1": "남아메리카(상파울루)",
  "us-east-1": "미국 동부(버지니아 북부)",
  "us-east-2": "미국 동부(오하이오)",
  "us-west-1": "미국 서부(캘리포니아 북부)",
  "us-west-2": "미국 서부(오레곤)",
  "cn-north-1": "중국(베이징)",
  "cn-northwest-1": "중국(닝샤)",
  "us-gov-east-1": "AWS GovCloud(미국 동부)",
  "us-gov-west-1": "AWS GovCloud(미국 서부)",
};

/** The stream, and what it has delivered, in Korean. */
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
  regionName: ({ id, name }) => NAMES[id] ?? name,
  delivery: {
    title: "전달",
    signedOut: "로그인하면 스트림이 레코드를 어디에 저장하는지, 레코드가 도착했는지 볼 수 있습니다.",
    unlisted: "목록에 없는 스트림이므로 실행이 시작된 뒤에 저장 위치를 확인합니다.",
    noStream: "스트림을 선택하면 레코드가 저장되는 위치를 볼 수 있습니다.",
    checkAgain: "다시 확인",
    bucket: "버킷",
    prefix: "접두사",
    errorPrefix: "오류 접두사",
    noPrefix: "없음",
    buffer: "버퍼",
    bufferLimits: (mebibytes, seconds) => `${mebibytes}MB 또는 ${seconds}초`,
    compression: "압축",
    kinesis: (hours) =>
      `Kinesis 데이터 스트림은 레코드를 ${number(hours)}시간 동안 직접 보관하며, 소비자는 레코드를 바로 읽을 수 있습니다.`,
    notS3: (destination) =>
      `이 스트림의 대상은 S3가 아닙니다. 대상: ${destination}. 여기서는 S3에만 기록되는 레코드를 셀 수 있습니다.`,
    bucketInConsole: "콘솔에서 버킷 열기",
    streamInConsole: "콘솔에서 스트림 열기",
    progress: "도착한 레코드",
    status: "전달 상태",
    arrivedCount: (arrived, sent) => `${number(sent)}개 중 ${number(arrived)}개 도착`,
    chart: (sent, arrived, from, to) =>
      `${time(from)}부터 ${time(to)}까지 전송한 레코드와 도착한 레코드: 전송 ${number(sent)}개, 도착 ${number(arrived)}개`,
    chartSent: "전송",
    chartArrived: "도착",
    due: (at, mebibytes) => `다음 객체는 ${time(at)}까지, 또는 ${mebibytes}MB가 모이는 즉시 기록됩니다.`,
    allArrived: (objects) => `전송한 레코드가 모두 객체 ${number(objects)}개에 있습니다.`,
    stoppedChecking: "객체를 더 이상 찾지 않습니다.",
    otherRecords: (count) =>
      `전송한 것보다 ${number(count)}개 더 많습니다. 같은 스트림에 다른 사람이 보낸 레코드이거나 두 번 도착한 레코드입니다.`,
    duplicates: (count) => `전송한 것보다 ${number(count)}개 더 많습니다. 두 번 도착한 레코드입니다.`,
    unmarkedRecords: (count) => `이 실행의 표시가 없는 다른 레코드 ${number(count)}개는 세지 않았습니다.`,
    window: (since, marked) =>
      marked
        ? `${time(since)} 이후에 생긴 객체에서 이 실행의 표시가 있는 레코드를 셉니다.`
        : `${time(since)} 이후에 생긴 객체를 셉니다. 레코드에 실행 표시가 없으면 그동안 스트림이 받은 다른 사람의 레코드도 포함됩니다.`,
    countStream: "스트림의 레코드 세기",
    streamWindow: (since, marked) =>
      `${time(since)} 이후에 들어온 레코드${marked ? " 중 이 실행의 표시가 있는 것을 셉니다" : "를 세며, 다른 사람의 레코드도 포함됩니다"}. 읽을 때 스트림의 소비자가 공유하는 읽기 용량을 일부 사용합니다.`,
    notCounted: "레코드를 세지 않습니다",
    whyNotCounted: {
      transformed: "스트림이 레코드를 변환하므로 줄 수가 레코드 수와 다릅니다. 객체 목록만 표시합니다.",
      compressed: "여기서는 gzip 압축만 풀 수 있습니다. 객체 목록만 표시합니다.",
      "no-line-feeds":
        "이 실행의 레코드는 줄 바꿈으로 끝나지 않으므로 줄 수가 레코드 수와 다릅니다. 객체 목록만 표시합니다.",
      "line-breaks-kept":
        "이 실행의 레코드 안에 줄 바꿈이 있으므로 줄 수가 레코드 수와 다릅니다. 객체 목록만 표시합니다.",
    },
    objects: "객체",
    notDelivered: "전달되지 않음(오류 접두사)",
    time,
    records: (count) => `레코드 ${number(count)}개`,
    firstLines: "처음 몇 줄",
    firstLinesLabel: (name) => `처음 몇 줄: ${name}`,
    newest: (count) => `가장 최근 ${count}개를 표시합니다.`,
    reference: {
      title: "참조 데이터",
      why: (bucket) =>
        `레코드와 조인할 파일을 같은 버킷에 올립니다. 키가 같은 객체는 바뀝니다. 버킷: ${bucket}`,
      key: "키",
      keyHint: (key) => `슬래시로 끝나면 파일 이름이 뒤에 붙습니다. ${key}`,
      file: "파일",
      upload: "파일 업로드",
      uploadTracks: "tracks_list.json 업로드(트랙 30개)",
      progress: (name) => `업로드 중: ${name}`,
      status: "업로드 상태",
      uploaded: (key) => `버킷에 저장되었습니다: ${key}`,
      inFolder: "이 폴더의 객체",
    },
  },
};
