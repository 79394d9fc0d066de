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
      'Knowing people',
      'What a group knows, or thinks it knows, about the people it works for.',
      'Statements about users, customers or citizens and where the knowledge comes from.',
      'How the group treats its own members: Working together.',
    ),
    codes: {
      evidence: code(
        'Evidence about users',
        'Research, reports or experience given as a reason.',
        'A claim about what people want or do that names or implies a source.',
        'A wish or a taste of the speaker alone.',
      ),
      representation: code(
        '谁的声音算数',
        '谁被听见、谁没有被听见，以及对此的顾虑。',
        '多数与少数、不上网的人、有组织的团体、投票。',
        '抱怨自己的意见没人理会：Being heard。',
      ),
      understanding: code(
        '看得懂',
        '让人在愿意花的时间里看懂一件事，需要什么。',
        '浅白的文字、数据图表、少量按键、短暂的注意力。',
        '工作人员欠缺的技能：Learning from others。',
      ),
      distinction: code(
        'Standing apart',
        'Being unlike the rest is itself the value.',
        'Looks, colours, individuality, “different from everyone else’s”.',
        'A new function that is wanted for its use.',
      ),
    },
  },
  {
    ...code(
      'Limits',
      'What keeps a group from doing what it thinks right.',
      'A limit that speakers name as given, whether they accept it or not.',
      'The choice that is made under a limit: Deciding.',
    ),
    codes: {
      means: code(
        'Money and time',
        'Too little of what the work needs: money, staff or time.',
        'Prices, budgets, workload, deadlines, what would be paid for.',
        'The good that is given up for it: Trade-off.',
      ),
      boundaries: code(
        '部门边界',
        '事务落在部门之间，或到了边界就停下。',
        '部会、科室、“不是我的业务”、跨部门协调。',
        '政府与公众之间的关系。',
      ),
    },
  },
  {
    ...code(
      'Deciding',
      'How a group comes to a decision and who may make it.',
      'Criteria, mandates, choices between goods, trials before a decision.',
      'Facts that are merely reported.',
    ),
    codes: {
      criteria: code(
        'Criteria',
        'A yardstick is set or applied.',
        'Scales, votes, indicators, and doubt about their fairness.',
        'Praise or blame without a yardstick.',
      ),
      tradeoff: code(
        'Trade-off',
        'One good is given up for another.',
        'Both sides of the exchange are named, or plain from the talk around.',
        'A plain shortage without a choice: Limits.',
      ),
      mandate: code(
        'Mandate',
        'Who may decide or speak for the whole.',
        'Specifications from above, approval by superiors, spokespersons.',
        'Coordination among equals: 部门边界.',
      ),
      early: code(
        'Trying early',
        'Something is shown or asked before it is settled.',
        'Prototypes, pretests, drafts in public, late surprises that a trial would have spared.',
        'Evaluation of what is finished.',
      ),
    },
  },
  {
    ...code(
      'Working together',
      'What makes joint work go well or badly.',
      'Talk about the work between people, within a team or across organisations.',
      'Talk about the product or the policy.',
    ),
    codes: {
      heard: code(
        'Being heard',
        'An answer comes back, ideas are taken up or turned down with respect.',
        'Responses and commitments, the lack of them, and how it feels.',
        'Who takes part at all: 谁的声音算数.',
      ),
      receipt: code(
        '回执',
        '交出去之后，知道已经收到、谁在看、何时回复。',
        '编号、确认、期限，以及它们的缺失。',
        '对意见本身的回应：Being heard。',
      ),
      mediator: code(
        '中介者',
        '理解双方、并在其间传达的人。',
        '这个角色、它的局限、如何培养更多这样的人。',
        '只负责主持会议的人。',
      ),
      learning: code(
        'Learning from others',
        'Borrowing from what others did, leaving a record, teaching.',
        'Examples, benchmarks, records, ideas from another field, courses.',
        'Understanding on the side of the public: 看得懂.',
      ),
    },
  },
];
