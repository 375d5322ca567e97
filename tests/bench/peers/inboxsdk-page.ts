import "@inboxsdk/core/pageWorld.js";
