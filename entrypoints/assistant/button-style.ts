/** `:host` rules are `!important` so that no rule of the page can dress or move the host. */
export const buttonStyle = `
:host{all:initial!important;position:fixed!important;right:max(16px,env(safe-area-inset-right))!important;bottom:max(16px,env(safe-area-inset-bottom))!important;z-index:2147483647!important;display:block!important;font:600 17px/1.3 system-ui,sans-serif!important;color-scheme:light dark!important}
.opener{all:unset;box-sizing:border-box;display:flex;align-items:center;gap:10px;min-height:48px;padding:8px 18px;border-radius:24px;background:#0b4f55;color:#fff;border:2px solid #fff;box-shadow:0 2px 10px #0006;cursor:pointer}
.opener:hover{background:#083b40}
.opener:focus-visible{outline:3px solid #ffb000;outline-offset:3px}
.opener[data-open]{display:none}
.badge{box-sizing:border-box;min-width:28px;padding:2px 8px;border-radius:14px;background:#fff;color:#0b4f55;text-align:center}
.opener[data-urgent] .badge{background:#ffb000;color:#231a00}
.badge[hidden]{display:none}
.status{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{:host{display:none!important}}
@media (forced-colors:active){.opener,.badge{border:2px solid ButtonText}}
`;
