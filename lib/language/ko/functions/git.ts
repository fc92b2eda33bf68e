/** What the functions of `git` give, in Korean. */
export const gitFunctions = {
  "git.branch": "브랜치 이름",
  "git.commitEntry": "git log가 보여 주는 형식의 커밋(여러 줄)",
  "git.commitMessage": "커밋 메시지",
  "git.commitDate": "git log가 보여 주는 형식의 커밋 날짜",
  "git.commitSha": "커밋 해시",
};
