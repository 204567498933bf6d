// Which video an address of YouTube names. Pure.

/** The id of the video in a YouTube address, or the text itself if it is such an id; else null. */
export function youtubeId(text: string): string | null {
  const [, id = text] =
    /^(?:https?:\/\/)?(?:www\.|m\.)?(?:youtu\.be\/|youtube\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/))([\w-]{11})(?=$|[?&#/])/.exec(
      text.trim(),
    ) ?? [];
  return /^[\w-]{11}$/.test(id) ? id : null;
}

/** Where the video can be watched. */
export const youtubeUrl = (id: string) => `https://www.youtube.com/watch?v=${id}`;
