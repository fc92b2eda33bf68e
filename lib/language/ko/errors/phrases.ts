/**
 * What `lib` says inside of a message where it names every fault at once, and what is said for it in Korean. English
 * that is not here stays.
 */
export const PHRASES: readonly (readonly [english: string | RegExp, korean: string])[] = [
  ["an AWS region looks like us-east-1", "AWS 리전은 us-east-1과 같은 형식입니다"],
  ["a user pool id has at most 55 characters", "사용자 풀 ID는 최대 55자입니다"],
  ["a user pool id looks like us-east-1_AbCdEfGhI", "사용자 풀 ID는 us-east-1_AbCdEfGhI와 같은 형식입니다"],
  ["an app client id has at most 128 characters", "앱 클라이언트 ID는 최대 128자입니다"],
  [
    "an app client id looks like 1h57kf5cpq17m0eml12EXAMPLE",
    "앱 클라이언트 ID는 1h57kf5cpq17m0eml12EXAMPLE과 같은 형식입니다",
  ],
  ["an identity pool id has at most 55 characters", "자격 증명 풀 ID는 최대 55자입니다"],
  [
    "an identity pool id looks like us-east-1:1a2b3c4d-…",
    "자격 증명 풀 ID는 us-east-1:1a2b3c4d-…와 같은 형식입니다",
  ],
  ["expected a URL such as http://localhost:4566", "http://localhost:4566과 같은 URL이어야 합니다"],
  ["a user name or password cannot be in the URL", "URL에 사용자 이름이나 비밀번호를 넣을 수 없습니다"],
  ["a URL without “?” and “#” is needed", "“?”와 “#”이 없는 URL이어야 합니다"],
  [/ is not known; known there are /g, ": 알 수 없는 키입니다. 사용할 수 있는 키: "],
  [/ is not known/g, ": 알 수 없는 키입니다"],
  [/^it lacks /g, "빠진 값: "],
  [/(“\w+”) is (“[^”]*”), but /g, "$1 값 $2: "],
  ["no answer", "응답 없음"],
  [/^status (\d+)/g, "상태 $1"],
  ["it could not be loaded", "불러올 수 없습니다"],
  ["it has a key that is not known", "알 수 없는 키가 있습니다"],
  ["it is of another form", "형식이 다릅니다"],
  ["it is not a file that Share made", "공유로 만든 파일이 아닙니다"],
  [/one line of 1 to (\d+) characters is needed/g, "1~$1자의 한 줄이어야 합니다"],
  [
    "a name is one line of visible characters, at most 100",
    "이름은 눈에 보이는 문자로 된 최대 100자의 한 줄입니다",
  ],
  ["it is not JSON, or was cut", "JSON이 아니거나 중간에 잘렸습니다"],
  ["it was not made by Export", "내보내기로 만든 파일이 아닙니다"],
  [/ is not as Export writes it/g, ": 내보내기의 형식이 아닙니다"],
  [/it has more than (\d+) characters/g, "$1자를 넘습니다"],
  ["it is not in the form that is stored here", "여기에 저장하는 형식이 아닙니다"],
  [/it is of version (\d+), this page knows (\d+)/g, "버전 $1이며, 이 페이지는 버전 $2까지 읽을 수 있습니다"],
  ["an id occurs twice", "같은 ID가 두 번 있습니다"],
  // Zod's own.
  [/Invalid input: expected (\w+), received (\w+)/g, "필요한 형식: $1, 받은 형식: $2"],
  [/Invalid input/g, "잘못된 값"],
  // Where a text stops being JSON.
  ["a key in double quotes", "큰따옴표로 묶은 키"],
  ["the end of the record", "레코드의 끝"],
  ["a value", "값"],
  [/ or (?=[`\]}])/g, " 또는 "],
];

/** The same text with every phrase that is known told in Korean. */
export function inKorean(text: string): string {
  return PHRASES.reduce((said, [english, korean]) => said.replaceAll(english, korean), text);
}
