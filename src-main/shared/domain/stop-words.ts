// Lists of our own, drawn up for this program: the words of grammar of each language and the fillers of speech.
const english = `
a an the this that these those such some any no none each every all both either neither another other others
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
we us our ours ourselves they them their theirs themselves one ones somebody someone something anybody anyone anything
nobody nothing everybody everyone everything who whom whose which what whatever where when why how
and or but nor so yet if then than because as while whereas although though unless until since whether
of in on at by for with without about against between into through during before after above below to from up down out
off over under again further once upon within among around across along toward towards via per onto
am is are was were be been being do does did doing done have has had having can could will would shall should may might
must ought let lets
not only just also too very really quite rather even still already always never ever often sometimes here there now
more most less least much many few little lot lots own same
yes yeah yep no nope ok okay oh ah uh um umm erm hmm mm mhm huh well like right sure anyway
i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd it'd we'd they'd i'll you'll
he'll she'll it'll we'll they'll that's there's here's what's who's where's how's let's isn't aren't wasn't weren't
don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't shan't shouldn't mustn't mightn't ain't
a b c d e f g h i j k l m n o p q r s t u v w x y z
gonna wanna gotta kinda sorta cause 'cause
`;

const chinese = `
的 了 着 著 过 過 地 得 之 所 者 是 不是 就是 也是 还是 還是 都是 只是 而是 于是 於是 有 没有 沒有 没 沒 無 无 在 正在
我 你 您 他 她 它 牠 祂 妳 我们 我們 你们 你們 他们 他們 她们 她們 它们 它們 咱们 咱們 自己 别人 別人 人家 大家 谁 誰 我的 你的 他的
这 這 那 哪 这个 這個 那个 那個 哪个 哪個 这些 這些 那些 这样 這樣 那样 那樣 这种 這種 那种 那種 这里 這裡 這裏 那里 那裡 那裏 这边 這邊 那边 那邊
这么 這麼 那么 那麼 什么 什麼 甚麼 怎么 怎麼 怎样 怎樣 为什么 為什麼 如何 哪里 哪裡 多少 几 幾 某 某些 其 其他 其它 其中 此 该 該 各 各种 各種 每 每个 每個
一 二 三 四 五 六 七 八 九 十 两 兩 百 千 万 萬 亿 億 零 个 個 些 一个 一個 一些 一种 一種 一下 一点 一點 一样 一樣 一直 一定 第 第一 第二 次 位
和 跟 与 與 及 以及 或 或者 还 還 而 而且 并 並 并且 並且 但 但是 可是 不过 不過 然而 却 卻 因为 因為 由于 由於 所以 因此 如果 要是 假如 虽然 雖然
即使 只要 只有 除了 除非 无论 無論 不管 既然 那就 然后 然後 接着 接著 于 於 以 把 被 让 讓 给 給 对 對 对于 對於 关于 關於 向 从 從 由 到 往 为 為 按 按照
根据 根據 通过 通過 比 像 如 当 當 自 用 将 將 使 等 等等 之间 之間 之后 之後 之前 以后 以後 以前 时候 時候 的时候 的時候 时 時
不 别 別 也 都 就 才 又 再 很 太 更 最 挺 蛮 蠻 非常 比较 比較 特别 特別 十分 只 仅 僅 刚 剛 已经 已經 曾经 曾經 正 常 常常 总是 總是 可能 大概 也许 也許
会 會 不会 不會 能 不能 能够 能夠 可以 不可以 可 要 不要 应该 應該 应 應 必须 必須 需要 想 得到 来 來 去 上 下 里 裡 裏 中 内 內 外 前 后 後 上面 下面 里面 裡面 出来 出來 起来 起來 下来 下來
啊 吧 吗 嗎 呢 哦 喔 嗯 恩 呃 额 額 啦 呀 嘛 噢 唉 哎 欸 诶 誒 喂 哈 哈哈 嘿 咯 囉 罗 呵呵 对啊 對啊 好 好的 是的 对对 對對 对不对 對不對 是不是 有没有 有沒有
其实 其實 就 那 然后呢 的话 的話 来说 來說 来讲 來講 说 說 讲 講 觉得 覺得 知道 看到 看 说的 說的 这块 這塊 那块 那塊 反正 当然 當然 真的 不太 还有 還有 也有 都有 之类 之類
我是 你是 他是 這是 这是 那是 的是 或者是 或是 並不是 并不是 也就是 就會 就会 也會 也会 都會 都会 都可以 這一個 这一个 那一個 那一个 這一些 这一些 有些 所有
`;

const stopWords: ReadonlySet<string> = new Set(`${english} ${chinese}`.split(/\s+/u).filter((word) => word !== ''));

/** Whether a word (in small letters) says nothing by itself, in English or in Chinese of either script. */
export const isStopWord = (word: string): boolean => stopWords.has(word);
