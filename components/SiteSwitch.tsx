import { i18n } from '#i18n';
import type { SiteGrant } from '@/lib/extension/automatic-sites';

interface Props {
  site: SiteGrant;
  onSwitch: (isAlwaysOn: boolean) => void;
}

/** "Always on this site": the browser asks the reader for that one site before the box is ticked. */
export function SiteSwitch({ site: { host, isAlwaysOn }, onSwitch }: Props) {
  return (
    <label class="site-switch">
      <input
        type="checkbox"
        data-site-switch
        checked={isAlwaysOn}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // It is ticked once the browser has granted the site, and not before.
          event.currentTarget.checked = isAlwaysOn;
          onSwitch(wanted);
        }}
      />
      <span>
        {i18n.t('site.always')} <bdi>{host}</bdi>
      </span>
    </label>
  );
}
