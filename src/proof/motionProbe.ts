/** What still moves automatically or in timed steps when less movement is requested, in words. Runs in the page. */
export function probeMotion(): string[] {
  const running = document.getAnimations().map(() => 'an animation is running');
  const lasting = [...document.querySelectorAll('*')].flatMap((element) =>
    [null, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      const name = `${element.tagName.toLowerCase()}.${element.className}${part ?? ''}`;
      const seconds = (text: string): number =>
        Math.max(0, ...text.split(',').map(Number.parseFloat));
      return [
        ...(seconds(style.transitionDuration) > 0 ? [`${name} changes slowly`] : []),
        ...(style.animationName !== 'none' ? [`${name} is animated`] : []),
        ...(part === null && style.scrollBehavior === 'smooth' ? [`${name} scrolls slowly`] : []),
      ];
    }),
  );
  return [...new Set([...running, ...lasting])];
}
