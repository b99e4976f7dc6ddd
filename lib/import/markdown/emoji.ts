/** Emoji by their short names (`:smile:`), those that articles use; what only an icon font could draw (`:material-map:`) vanishes. */
export function toPlainEmoji(text: string): string {
  return text.replace(/:(?!\d+:)([a-z\d][a-z\d_+-]{1,60}):/g, (written, name: string) => {
    if (ICON.test(name)) return '';
    return EMOJI.get(name) ?? written;
  });
}

const ICON = /^(material|fontawesome|octicons|simple)-[a-z\d-]+$/;

const EMOJI: ReadonlyMap<string, string> = new Map([
  ['+1', '👍'],
  ['-1', '👎'],
  ['arrow_right', '➡️'],
  ['book', '📖'],
  ['bulb', '💡'],
  ['calendar', '📆'],
  ['clap', '👏'],
  ['computer', '💻'],
  ['email', '📧'],
  ['exclamation', '❗'],
  ['eyes', '👀'],
  ['fire', '🔥'],
  ['gift', '🎁'],
  ['grin', '😁'],
  ['heart', '❤️'],
  ['information_source', 'ℹ️'],
  ['joy', '😂'],
  ['laughing', '😆'],
  ['link', '🔗'],
  ['loudspeaker', '📢'],
  ['memo', '📝'],
  ['newspaper', '📰'],
  ['ok_hand', '👌'],
  ['orange_book', '📙'],
  ['partying_face', '🥳'],
  ['point_right', '👉'],
  ['pray', '🙏'],
  ['question', '❓'],
  ['rocket', '🚀'],
  ['slight_smile', '🙂'],
  ['slightly_smiling_face', '🙂'],
  ['smile', '😄'],
  ['sparkles', '✨'],
  ['star', '⭐'],
  ['sunglasses', '😎'],
  ['tada', '🎉'],
  ['thumbsup', '👍'],
  ['thinking', '🤔'],
  ['warning', '⚠️'],
  ['wave', '👋'],
  ['white_check_mark', '✅'],
  ['wink', '😉'],
  ['world_map', '🗺️'],
  ['x', '❌'],
]);
