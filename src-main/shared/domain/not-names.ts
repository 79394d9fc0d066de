const english = `
  note notes nb warning caution important tip hint info attention reminder disclaimer date time times duration length
  location place venue address city country agenda topic topics subject subjects title subtitle summary abstract overview
  introduction intro background purpose goal goals objective objectives aim method methods methodology procedure results
  result findings finding conclusion conclusions discussion references reference source sources appendix attachment
  attachments figure fig table chart image photo picture video audio recording file filename format version language
  transcript transcription transcribed translation translated name names age gender sex occupation job role email mail
  phone tel telephone fax website web site url link links http https ftp mailto www re fw fwd cc bcc from to sent via
  attendees attendee participants present absent apologies attended members organizer duration chapter section part
  paragraph page line item items step steps phase task tasks todo action actions decision decisions outcome outcomes
  deadline due owner status priority example examples eg ie definition definitions key keys keyword keywords tag tags
  pro pros con cons strength strengths weakness weaknesses opportunity opportunities threat threats risk risks issue
  issues problem problems solution solutions idea ideas insight insights theme themes code codes quote quotes observation
  observations comment comments remark remarks recommendation recommendations question questions answer answers response
  option options total sum average price cost costs budget score rating day week month year morning afternoon evening
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow break pause music laughter applause silence outro end start begin
  beginning scene setting context description details detail more other others misc miscellaneous read also see update
  edit edited ps thanks hello hi ok okay yes no well project study session interview meeting episode podcast copyright
  license author authors editor published posted created modified company organisation organization department team
  contact number id type files file folder path paths usage install installation license licence copyright upstream-name upstream-contact
  homepage repository changelog default defaults returns return parameters params arguments syntax category input output error debug bullet points point pain needs need gain gains expectations
  dear p.s. pricing support usability navigation onboarding
  `;

const chinese = `
  時間 时间 日期 地點 地点 地址 議程 议程 議題 议题 主題 主题 題目 题目 標題 标题 名稱 名称 姓名 性別 性别 年齡 年龄 職業 职业 職稱 职称 電話 电话 電郵 邮箱
  網址 网址 連結 链接 附件 附註 附注 附錄 附录 備註 备注 備考 註 注 註解 注释 說明 说明 補充 补充 摘要 總結 总结 小結 小结 結論 结论 結語 结语 前言 引言 背景
  目的 目標 目标 方法 方式 方案 方向 結果 结果 成果 建議 建议 決議 决议 決定 决定 討論 讨论 討論事項 讨论事项 報告事項 報告 报告 臨時動議 散會 散会 提案 甲案 乙案 丙案
  丁案 戊案 案由 案 問題 问题 答案 回答 回應 回应 題 选项 選項 例如 譬如 比如 例子 舉例 举例 範例 示例 包括 包含 首先 其次 再者 最後 最后 另外 此外 然後 然后 因此 所以
  但是 因為 因为 如果 總之 总之 換言之 换言之 也就是 就是 即 簡言之 原因 理由 優點 优点 缺點 缺点 優勢 优势 劣勢 劣势 機會 机会 威脅 威胁 重點 重点 要點 要点 觀點 观点
  來源 来源 出處 出处 資料 资料 資料來源 參考 参考 參考資料 参考文献 圖 图 表 圖片 图片 照片 檔案 文件 錄音 录音 錄影 錄音檔 逐字稿 整理 編輯 编辑 作者 譯者 翻譯 翻译
  出席 列席 出席者 列席者 出席人員 出席人员 列席人員 列席人员 與會者 与会者 與會人員 与会人员 參加人員 参加人员 請假 缺席 紀錄 记录 記錄 纪录 紀綠 記綠 記錄人 紀錄人 紀要 主席 司儀
  注意 警告 提示 提醒 重要 版本 狀態 状态 類型 类型 類別 类别 編號 编号 項目 项目 內容 内容 單位 单位 部門 部门 公司 機構 机构 組織 组织 跨部會 跨部会 各部會 對象 对象
  步驟 步骤 第一步 階段 阶段 流程 程序 現場 现场 現場錄影 座次表 關鍵字 关键词 關鍵詞 標籤 标签 費用 费用 價格 价格 金額 金额 總計 总计 合計 合计 平均 成本 預算 预算 安全 管理 效率 品質
  質量 质量 服務 服务 產品 产品 功能 需求 痛點 痛点 期望 期待 想法 意見 意见 看法 感受 心得 觀察 观察 發現 发现 分析 評論 评论 評價 评价 優先 优先 任務 任务 行動 行动 計畫 计划 計劃
  宣讀 宣读 聯合發言 个别发言 個別發言 定義 定义 公告 通知 聲明 声明 經費 程式 路線 明天 今天 昨天 上午 下午 晚上 週一 周一 星期一 時段 高度 通常 常見 常见 解決 解决 解釋 解释 關於 关于
  對於 对于 根據 根据 有關 有关 應用 应用 強調 强调 全部 全體 全体 公式 公共 國家 国家 文化 文字 家庭 師資 师资 相關 相关 利益 容量 空間 空间 官方 農業 农业 經濟 经济 交通 通訊 通信 平台 平臺
  本案 簡介 简介 介紹 介绍 開場 开场 中場休息 休息 音樂 音乐 笑 掌聲 掌声 第一組 第二組 第三組 第四組 第一组 第二组 第三组 訪談 访谈 訪問 采访 訪談時間 訪談地點 訪談日期 访谈时间 访谈地点
  `;

/** Words that also begin real labels where they come back again and again. */
const soft = `主席 紀錄 记录 記錄 司儀 問題 问题 回答 question answer comment response`;

const metadata = `時間 时间 日期 地點 地点 出席人員 列席人員 出席 列席 出席人员 列席人员 主席 紀錄 紀綠 记录 記錄 記綠 討論事項 date time location place attendees present`;

const starters = `
  a an the this that these those here there it its i we you he she they my our your his her their so and but or if when
  where while because since as for in on at of to with from by about after before then now what why how who which one two
  three first second third finally also not just let please some many most all any each every both another in`;

const verbs = `
  is are was were be been being has have had do does did will would can could should may might must said says say asked
  asks replied think thinks thought know means mean meant want wants like likes following follows example instance`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const nonNames = new Set([...set(english), ...set(chinese)]);
const softNames = set(soft);
const metadataLabels = set(metadata);
const sentenceStarters = set(starters);
const sentenceVerbs = set(verbs);

export const isNonName = (word: string): boolean => nonNames.has(word.toLowerCase());
export const isSoftNonName = (word: string): boolean => softNames.has(word.toLowerCase());
export const isMetadataLabel = (word: string): boolean => metadataLabels.has(word.toLowerCase());
export const startsSentence = (word: string): boolean => sentenceStarters.has(word.toLowerCase());
export const isSentenceVerb = (word: string): boolean => sentenceVerbs.has(word.toLowerCase());
