import { plain } from "../define-function";
import { memberOf } from "../locale-draws";

export const musicRows = [
  plain(
    "music.album",
    "The name of an album.",
    memberOf(({ definitions }) => definitions.music.album),
  ),
  plain(
    "music.artist",
    "The name of an artist or a band.",
    memberOf(({ definitions }) => definitions.music.artist),
  ),
  plain(
    "music.genre",
    "A genre of music.",
    memberOf(({ definitions }) => definitions.music.genre),
  ),
  plain(
    "music.songName",
    "The name of a song.",
    memberOf(({ definitions }) => definitions.music.song_name),
  ),
];
