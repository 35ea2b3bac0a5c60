/** A requirement that a page says it answers, and where on the page. */
export interface RequirementPlace {
  /** The id of the requirement. */
  id: string;
  /** The anchor on the page; `null` for the page as a whole. */
  anchor: string | null;
}

/** Takes apart what a page says it answers. @example requirementPlace('WT18-YR-02#child-deaths') // => { id: 'WT18-YR-02', anchor: 'child-deaths' } */
export function requirementPlace(text: string): RequirementPlace {
  const [id = '', anchor] = text.split('#', 2);
  return { id, anchor: anchor ?? null };
}
