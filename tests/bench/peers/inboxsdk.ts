import { load } from "@inboxsdk/core";

const MARK = { iconUrl: "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" };

/** The smallest extension on InboxSDK that does what ours does to the page: a mark at each message and at each row. */
load(2, "sdk_followthrough-bench_0000000000").then((sdk) => {
  sdk.Conversations.registerMessageViewHandler((message) => message.addAttachmentIcon({ ...MARK, tooltip: "quiet" }));
  sdk.Lists.registerThreadRowViewHandler((row) => row.addLabel({ title: "quiet" }));
});
