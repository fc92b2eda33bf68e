import { withoutArguments } from "../define-function";
import { pickFrom } from "../locale-draws";

export const musicFunctions = [
  withoutArguments(
    "music.album",
    "Returns an album title.",
    pickFrom(({ definitions }) => definitions.music.album),
  ),
  withoutArguments(
    "music.artist",
    "Returns the name of an artist or band.",
    pickFrom(({ definitions }) => definitions.music.artist),
  ),
  withoutArguments(
    "music.genre",
    "Returns a music genre.",
    pickFrom(({ definitions }) => definitions.music.genre),
  ),
  withoutArguments(
    "music.songName",
    "Returns a song title.",
    pickFrom(({ definitions }) => definitions.music.song_name),
  ),
];
