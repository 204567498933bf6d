// The look of a form's public pages: calm cards under a band of colour, at 360 px as at 1280 px.

export const PAGE_STYLE = `
:root{--ink:#1d2733;--soft:#56616d;--line:#d5dde4;--paper:#fff;--ground:#edf2f5;--band:#1c5d74;--band-soft:#e3eff3;--wrong:#b3261e;--wrong-soft:#fdf1f0}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:720px;margin:0 auto;padding:20px 16px 40px}
a{color:#0f5a78}
h1,h2,p{margin:0}
.card{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:22px 24px;margin:0 0 14px;box-shadow:0 1px 2px rgba(29,39,51,.05)}
.head{padding:0;overflow:hidden}
.head::before{content:"";display:block;height:10px;background:var(--band)}
.head-in{padding:20px 24px 18px}
.head h1{font-size:1.75rem;line-height:1.25;font-weight:600;letter-spacing:-.005em;text-wrap:pretty}
.head .about{margin-top:12px;white-space:pre-line}
.head .rule{border-top:1px solid var(--line);margin:18px -24px 0;padding:12px 24px 0;color:var(--wrong);font-size:.9rem}
.section{padding:0;overflow:hidden}
.section h2{background:var(--band);color:#fff;font-size:1.125rem;font-weight:600;line-height:1.35;padding:13px 24px}
.section p,.plain p{white-space:pre-line}
.section p{padding:14px 24px}
.plain h2{font-size:1.15rem;font-weight:600}
.plain p{margin-top:6px;color:var(--soft)}
fieldset{border:0;margin:0;padding:0;min-width:0}
.name{display:block;padding:0;font-size:1rem;font-weight:500;line-height:1.45}
legend.name{float:left;width:100%}
legend.name+*{clear:both}
.star{color:var(--wrong);margin-left:.3em}
.hint{color:var(--soft);font-size:.9rem;margin-top:4px;white-space:pre-line}
.field{padding-top:14px}
.field input[type=text],.field input[type=email],.field textarea,.field select{font:inherit;color:inherit;background:#fbfcfd;border:1px solid #8fa0ae;border-radius:6px;padding:10px 12px;min-height:46px;width:100%}
::placeholder{color:#6b7884;opacity:1}
.field input.short,.field select.short{max-width:340px}
.field input.day{max-width:220px}
.field textarea{min-height:104px;resize:vertical;field-sizing:content;max-height:60vh}
input:focus-visible,textarea:focus-visible,select:focus-visible,button:focus-visible,a:focus-visible,.alarm:focus-visible{outline:3px solid #2f87a8;outline-offset:2px}
.choice{display:flex;align-items:flex-start;gap:12px;padding:9px 8px;margin:0 -8px;border-radius:6px;cursor:pointer}
.choice:hover{background:var(--band-soft)}
.choice input[type=radio],.choice input[type=checkbox]{flex:none;width:20px;height:20px;margin:2px 0 0;accent-color:var(--band)}
.other{flex:1;min-width:0}
.field .other input{margin-top:6px}
.scale{display:flex;flex-wrap:wrap;gap:6px;align-items:end}
.scale label{display:grid;justify-items:center;gap:6px;min-width:44px;padding:8px 4px;cursor:pointer}
.scale input{width:20px;height:20px;margin:0;accent-color:var(--band)}
.scale span{padding:8px 6px;color:var(--soft)}
.scale i{font-style:normal;font-size:1.5rem;line-height:1;color:#8fa0ae}
.rating label:has(~label input:checked) i,.rating label:has(input:checked) i{color:#b7791f}
.points{float:right;margin-left:12px;color:var(--soft);font-size:.85rem;font-weight:400}
.media{margin-top:12px}
.media img{max-width:100%;height:auto;border-radius:6px}
.score{border-color:var(--band)}
.score h2{font-size:1.25rem;font-weight:600}
.result{border-left-width:5px}
.result.right{border-left-color:#2e7d4f}
.given{margin-top:8px;white-space:pre-line}
.feedback{margin-top:12px;padding:10px 14px;background:var(--band-soft);border-radius:6px}
.grid{overflow-x:auto}
.grid table{border-collapse:collapse;width:100%}
.grid th{font-weight:500;font-size:.9rem;padding:8px 10px;text-align:center}
.grid tbody th{text-align:left}
.grid td{text-align:center;padding:8px 10px}
.grid tbody tr:nth-child(odd){background:#f4f7f9}
.grid input{width:20px;height:20px;accent-color:var(--band)}
.wrong{border-color:var(--wrong)}
.says{display:flex;gap:8px;margin-top:12px;color:var(--wrong);font-size:.95rem}
.says::before{content:"!";flex:none;width:20px;height:20px;margin-top:2px;border-radius:50%;background:var(--wrong);color:#fff;font-weight:700;font-size:13px;line-height:20px;text-align:center}
.alarm{background:var(--wrong-soft);border-color:var(--wrong)}
.alarm h2{font-size:1.05rem;color:var(--wrong)}
.alarm ul{margin:8px 0 0;padding-left:20px}
.alarm a{color:var(--wrong)}
.walk{display:flex;align-items:center;gap:12px;flex-wrap:wrap;margin:22px 0 0}
button{font:inherit;font-weight:600;min-height:46px;padding:10px 26px;border-radius:6px;border:1px solid var(--band);cursor:pointer}
.main{background:var(--band);color:#fff}
.main:hover{background:#164b5e}
.back{background:#fff;color:var(--band)}
.back:hover{background:var(--band-soft)}
.where{margin-left:auto;color:var(--soft);font-size:.9rem;display:flex;align-items:center;gap:10px}
.where progress{appearance:none;width:110px;height:8px;border:0;border-radius:4px;overflow:hidden;background:#d3dde3}
.where progress::-webkit-progress-bar{background:#d3dde3}
.where progress::-webkit-progress-value{background:var(--band)}
.where progress::-moz-progress-bar{background:var(--band)}
.foot{color:var(--soft);font-size:.85rem;text-align:center;margin-top:26px}
.said{margin-top:14px;white-space:pre-line}
.next{margin-top:18px;display:flex;gap:20px;flex-wrap:wrap}
.sr,.first{position:absolute;width:1px;height:1px;min-height:0;padding:0;border:0;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:480px){main{padding:10px 10px 28px}.card{padding:18px 16px}.head,.section{padding:0}.head-in{padding:16px 16px 14px}.head h1{font-size:1.4rem}.head .rule{margin:16px -16px 0;padding:12px 16px 0}.section h2{padding:12px 16px}.section p{padding:12px 16px}.field input.short,.field select.short{max-width:none}.scale span{flex-basis:100%}.scale label{flex:1}.rating{gap:0}.rating label{min-width:28px;padding:8px 0}.walk button{flex:1}.where{flex-basis:100%;margin-left:0;justify-content:center}}
@media (prefers-reduced-motion:no-preference){button,.choice{transition:background-color .12s}}
@media print{body{background:#fff}.walk,.foot{display:none}.card{box-shadow:none;break-inside:avoid}}
`;
