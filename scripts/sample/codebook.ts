export interface SampleCode {
  readonly name: string;
  readonly definition: string;
  readonly whenToUse: string;
  readonly whenNotToUse: string;
}

export interface SampleTheme extends SampleCode {
  readonly codes: Readonly<Record<string, SampleCode>>;
}

const code = (name: string, definition: string, whenToUse: string, whenNotToUse: string): SampleCode => ({
  name,
  definition,
  whenToUse,
  whenNotToUse,
});

/** Keys are the short names by which the codings of the sample say their code. */
export const codebook: readonly SampleTheme[] = [
  {
    ...code(
      'Knowing people · 了解人',
      'What a group knows, or thinks it knows, about the people it works for. 团队对服务对象的了解。',
      'Statements about users, customers or citizens and where the knowledge comes from.',
      'How the group treats its own members: Working together.',
    ),
    codes: {
      evidence: code(
        'Evidence about users · 用户证据',
        'Research, reports or experience given as a reason. 作为理由的研究、报告或经验。',
        'A claim about what people want or do that names or implies a source.',
        'A wish or a taste of the speaker alone.',
      ),
      representation: code(
        'Whose voice counts · 谁的声音算数',
        'Doubt or care about who is heard and who is not. 对代表性的顾虑。',
        'Majority and minority, people who are not online, organised groups, votes.',
        'A complaint of not being heard oneself: Being heard.',
      ),
      understanding: code(
        'Attention and understanding · 注意力与理解',
        'What it takes for people to grasp a thing in the time they give it. 让人看懂所需的时间与方式。',
        'Plain words, pictures of data, few buttons, short attention.',
        'Skills that the staff lack: Learning from others.',
      ),
      distinction: code(
        'Standing apart · 与众不同',
        'Being unlike the rest is itself the value. 差异本身就是价值。',
        'Looks, colours, individuality, “different from everyone else’s”.',
        'A new function that is wanted for its use.',
      ),
    },
  },
  {
    ...code(
      'Limits · 限制',
      'What keeps a group from doing what it thinks right. 阻碍行动的条件。',
      'A limit that speakers name as given, whether they accept it or not.',
      'The choice that is made under a limit: Deciding.',
    ),
    codes: {
      means: code(
        'Money, staff and time · 经费、人力与时间',
        'Too little of what the work needs. 资源不足。',
        'Prices, budgets, workload, deadlines, what would be paid for.',
        'The good that is given up for it: Trade-off.',
      ),
      boundaries: code(
        'Boundaries between units · 部门边界',
        'Work falls between units or stops at their edge. 事务落在部门之间。',
        'Ministries, departments, “not our job”, coordination across them.',
        'Relations between government and citizens.',
      ),
    },
  },
  {
    ...code(
      'Deciding · 决策',
      'How a group comes to a decision and who may make it. 如何决定、由谁决定。',
      'Criteria, mandates, choices between goods, trials before a decision.',
      'Facts that are merely reported.',
    ),
    codes: {
      criteria: code(
        'Criteria and ratings · 标准与评分',
        'A yardstick is set or applied. 设定或使用衡量标准。',
        'Scales, votes, indicators, and doubt about their fairness.',
        'Praise or blame without a yardstick.',
      ),
      tradeoff: code(
        'Trade-off · 取舍',
        'One good is given up for another. 为一物舍一物。',
        'Both sides of the exchange are named, or plain from the talk around.',
        'A plain shortage without a choice: Limits.',
      ),
      mandate: code(
        'Mandate · 授权',
        'Who may decide or speak for the whole. 谁有权决定或发言。',
        'Specifications from above, approval by superiors, spokespersons.',
        'Coordination among equals: Boundaries between units.',
      ),
      early: code(
        'Trying early · 先行试验',
        'Something is shown or asked before it is settled. 定案之前先试。',
        'Prototypes, pretests, drafts in public, late surprises that a trial would have spared.',
        'Evaluation of what is finished.',
      ),
    },
  },
  {
    ...code(
      'Working together · 协作',
      'What makes joint work go well or badly. 合作顺利与否的原因。',
      'Talk about the work between people, within a team or across organisations.',
      'Talk about the product or the policy.',
    ),
    codes: {
      heard: code(
        'Being heard · 被倾听',
        'An answer comes back, ideas are taken up or turned down with respect. 意见得到回应。',
        'Responses and commitments, the lack of them, and how it feels.',
        'Who takes part at all: Whose voice counts.',
      ),
      mediator: code(
        'Mediator · 中介者',
        'Someone who knows both sides and carries meaning between them. 理解双方并居间传达的人。',
        'The role, its limits, how to get more of it.',
        'A chairperson who only leads a meeting.',
      ),
      learning: code(
        'Learning from others · 向他人学习',
        'Borrowing from what others did, leaving a record, teaching. 借鉴先例、留下记录、培训。',
        'Examples, benchmarks, records, ideas from another field, courses.',
        'Understanding on the side of the public: Attention and understanding.',
      ),
    },
  },
];
