/** What the functions of `music` give, in Korean. */
export const musicFunctions = {
  "music.album": "앨범 이름",
  "music.artist": "가수 또는 밴드 이름",
  "music.genre": "음악 장르",
  "music.songName": "노래 제목",
};
