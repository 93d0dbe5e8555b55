import { elsewhere } from '../../shared/pack/elsewhere.ts';

/**
 * Makes ready for joining what is printed from this page alone: a link to what stands in another stretch is dropped by
 * Chromium unless it is an address, and what no link of this page leads to has no place that another's could name.
 */
export function linkStretches(container: HTMLElement): void {
  for (const link of container.querySelectorAll('a[href^="#"]')) {
    const place = link.getAttribute('href')?.slice(1) ?? '';
    if (document.getElementById(place) === null) link.setAttribute('href', `${elsewhere}${encodeURIComponent(place)}`);
  }
  const links = document.getElementById('places') ?? document.createElement('nav');
  links.id = 'places';
  links.hidden = true;
  links.replaceChildren(
    ...[...container.querySelectorAll('[id]:not(svg *)')].map(({ id }) => {
      const link = document.createElement('a');
      link.href = `#${id}`;
      return link;
    }),
  );
  container.after(links);
}
