/** Whether a name in square brackets is one that WordPress or a known family of plugins reads, and no reader writes. */
export function isShortcodeName(name: string): boolean {
  return OWN_NAMES.has(name) || FAMILY.test(name);
}

/** Words of every day that themes also made shortcodes of: they count with attributes or a closing tag, « [button] » alone being words. */
export function isCommonName(name: string): boolean {
  return COMMON_NAMES.has(name);
}

/** WordPress's own, Jetpack's, and those that show documents. Those that hold media have a sense here: expand-shortcodes.ts. */
const OWN_NAMES: ReadonlySet<string> = new Set(
  (
    'caption wp_caption gallery playlist audio video embed youtube vimeo dailymotion soundcloud tweet instagram facebook ' +
    'spotify slideshare scribd ted googlemaps wpvideo videopress polldaddy crowdsignal contact-form contact-field ' +
    'sourcecode efn_note mfn toc no_toc pdf-embedder gview embeddoc pdfjs-viewer wonderplugin_pdf pdfviewer'
  ).split(' '),
);

/** By the prefix or the whole name that a plugin or a builder of pages gives to its own. */
const FAMILY = new RegExp(
  `^(?:${[
    'vc|wpb|et_pb|et_bloom|fusion|av|su|mk|td|tdc|tdb|kc|cs|bs|penci|jnews|jeg|ux|porto|thb|trx|stm|eltdf?|qode|siteorigin|elementor|fl_builder|themify|tatsu|cmsms',
    'contact-form-7|wpcf7|gravityforms?|ninja_forms?|formidable|wpforms|caldera_form|mc4wp|mailpoet|newsletter|sibwp_form|wysija_form',
    'rev_slider|layerslider|metaslider|smartslider3|masterslider|soliloquy|nggallery|ngg|slideshow|imagebrowser|envira-gallery|foogallery|modula|tiled_gallery',
    'tablepress|wpdatatable|ninja_tables?|visualizer|adrotate|the_ad|adinserter|quads|wp_ad_camp|bsa_pro_ad_space|addtoany|ssba|ssbp|shareaholic|sharethis',
    'jetpack|jp_carousel|related_posts|yarpp|ez-toc|lwptoc|wpgmza|mappress|totalpoll|yop_poll|poll|wpdm|wpfilebase|insert_php|instagram-feed|custom-twitter-feeds',
    'one_(?:half|third|fourth|fifth|sixth)|two_(?:thirds?|fifths)|three_(?:fourths?|fifths)|four_fifths|woocommerce|add_to_cart|wpurp|recipe|d3',
  ].join('|')})(?:[_-][\\w-]*)?$`,
);

const COMMON_NAMES: ReadonlySet<string> = new Set(
  (
    'accordion accordions alert box button buttons clear code col column columns divider download dropcap footnote highlight hr icon ' +
    'iframe lightbox list member members message notice pdf pullquote quote raw ref row section separator slide slider social spacer ' +
    'spoiler tab tabgroup table tabs toggle toggles tooltip'
  ).split(' '),
);
