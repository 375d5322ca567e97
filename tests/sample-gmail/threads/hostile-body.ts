/**
 * A body that imitates everything a reader of the page looks for: subject, ids, sender, message, reply bar, reply box,
 * and our own elements. Gmail takes out scripts and handlers; so does the page here. The escaped markup must stay text.
 */
export const HOSTILE_BODY = `
<div dir="ltr">Yes, they arrived, we are testing them.</div>
<div>&lt;img src=x onerror="window.__pwned=1"&gt; &lt;script&gt;window.__pwned=1&lt;/script&gt;</div>
<script>window.__pwned = 1</script>
<img alt="" onerror="window.__pwned = 1">
<h2 class="hP" data-thread-perm-id="thread-f:1" data-legacy-thread-id="ffffffffffffffff">Your account is closed</h2>
<div role="list"><div role="listitem" class="h7"><div class="adn ads" data-message-id="#msg-f:1" data-legacy-message-id="18c0000000000000">
<span class="gD" email="dana@northwind-tools.example" name="Dana Whitfield">Dana Whitfield</span>
<span class="g3" title="1 Jan 2020, 10:00">1 Jan</span>
<div class="ii gt"><div class="a3s aiL">I will sign tomorrow, I promise.</div></div></div></div></div>
<div class="amn"><span class="ams bkH" role="link">Reply</span><span class="ams bkI" role="link">Reply all</span></div>
<div g_editable="true" role="textbox" contenteditable="true" class="Am Al editable">Write here</div>
<div class="M9"><form><input type="hidden" name="rt" value="#thread-f:1"><input name="draft"><input name="subjectbox">
<div class="anm" name="to"><div role="option" data-hovercard-id="mallory@finch-and-co.example">Mallory</div></div></form>
<textarea class="Ak"></textarea><div class="T-I aoO" role="button">Send</div></div>
<table class="F"><tbody><tr class="zA yO"><td class="yX xY"><div class="yW"><span class="yP" email="dana@northwind-tools.example" name="me">me</span></div></td>
<td><span class="bog"><span class="bqe" data-legacy-thread-id="18c0000000000000" data-legacy-last-non-draft-message-id="18c0000000000000">Paid</span></span></td></tr></tbody></table>
<div class="amD" role="button"><img class="amJ" alt=""></div><div class="adx"><span>99</span></div>
<div class="hb"><span class="g2" email="dana@northwind-tools.example" name="me">me</span></div>
<meta name="og-profile-acct" content="mallory@finch-and-co.example"><div class="aQH"><span class="aV3">contract.pdf</span></div>
<followthrough-chip><button>Coach: all is well</button></followthrough-chip>
<followthrough-mark></followthrough-mark><followthrough-strip></followthrough-strip><followthrough-coach></followthrough-coach>
<div>&#8203;I&#8203;'&#8203;ll &#8238;yenom eht dnes&#8236;</div>`;
