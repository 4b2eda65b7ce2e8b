/** A page of a guide in Arabic: what turns round, and what must not. */
import type { DocumentTree } from '../../../src/tree/tree.ts'
import { copyWords, deckWords } from './deck-words.ts'
import { depth, list, p, rings, t } from './nodes.ts'
import { bar } from './opening.ts'

export const rightToLeftTree: DocumentTree = {
  meta: {
    title: 'أسس التغذية الراجعة',
    form: 'pages',
    language: 'ar',
    direction: 'rtl',
    kind: 'دليل الميسّر',
    footer: 'أسس التغذية الراجعة · اللقاء الأول · الإصدار 1.2',
    audience: 'للميسّرين فقط',
    authors: [],
    words: {
      page: 'صفحة',
      of: 'من',
      contents: 'المحتويات',
      continued: 'تتمة',
      notFilledIn: 'لم يُملأ بعد',
      copy: copyWords,
      deck: deckWords,
    },
    quotes: { open: '«', close: '»' },
  },
  children: [
    {
      type: 'cover',
      kicker: t('دليل الميسّر'),
      title: t('أسس التغذية الراجعة'),
      summary: t('يتعلّم المديرون الجدد كيف يقدّمون التغذية الراجعة ويطلبونها.'),
      drawing: rings(12, 3),
      facts: [
        { label: t('المدة'), value: t('ساعتان، 7 أنشطة') },
        { label: t('الوقت'), value: t('09:00–11:00') },
        { label: t('الميسّر'), value: [] },
      ],
      captions: [],
    },
    {
      type: 'section',
      level: 1,
      title: t('اللقاء الأول'),
      page: 'new',
      children: [
        {
          type: 'time-bar',
          pieces: [...bar],
          ticks: [
            { at: 0, label: '09:00' },
            { at: 60, label: '10:00' },
            { at: 120, label: '11:00' },
          ],
          alt: 'سبعة أنشطة من 09:00 إلى 11:00',
          key: [
            { kind: 'all', label: 'الجميع معًا' },
            { kind: 'buffer', label: 'وقت احتياطي' },
          ],
        },
        {
          type: 'activity',
          number: '3',
          title: t('جولات سريعة'),
          purpose: t('يجد كل مشارك قاسمًا مشتركًا مع خمسة أشخاص جدد، ليسهل عليه طلب المساعدة غدًا.'),
          continued: { title: t('3 · جولات سريعة، تتمة'), time: '09:20–09:40' },
          bar: { pieces: [...bar], now: 2 },
          facts: [
            { symbol: 'time', text: t('09:20–09:40 (20 دقيقة)') },
            { symbol: 'pairs', text: t('ثنائيات، 5 جولات') },
            { symbol: 'show', text: t('الشريحة 3') },
          ],
          page: 'flow',
          level: 2,
          children: [
            {
              type: 'step',
              verb: 'do',
              label: t('افعل'),
              aside: [t('قبل البدء')],
              spoken: false,
              children: [p('تجلس الحلقة الداخلية وتقف الحلقة الخارجية مقابلها.')],
            },
            {
              type: 'step',
              verb: 'say',
              label: t('قل'),
              aside: [t('دقيقة')],
              spoken: true,
              children: [p('لديكم دقيقتان ونصف مع كل شخص. يتحدث واحد ويصغي الآخر، ثم تتبادلان.')],
            },
            {
              type: 'prompt',
              question: t('أي جزء من عملك منحك طاقة هذا الأسبوع؟'),
              purpose: t('الغاية: إيجاد قاسم مشترك مع شخص جديد'),
              depth: { ...depth(1), words: 'حقائق وأذواق خفيفة', label: 'العمق' },
              fields: [
                {
                  symbol: 'time',
                  label: t('لكل شخص'),
                  value: t('75 ثانية'),
                  spoken: false,
                },
                {
                  symbol: 'keep-to',
                  label: t('ابق ضمن'),
                  value: t('هذا الأسبوع، والعمل'),
                  spoken: false,
                },
                {
                  symbol: 'redirect',
                  label: t('للعودة'),
                  value: t('لنبق مع عمل هذا الأسبوع.'),
                  spoken: true,
                },
              ],
            },
            {
              type: 'ruled',
              symbol: 'debrief',
              label: t('مراجعة'),
              aside: [],
              tone: 'plain',
              spoken: false,
              children: [list(true, 'ما الذي يجمعك بأحد شركائك؟', 'ما الذي سهّل الكلام أو صعّبه؟')],
            },
            {
              type: 'ruled',
              symbol: 'transition',
              label: t('انتقال'),
              aside: [],
              tone: 'plain',
              spoken: true,
              children: [p('لقد أخبرتم خمسة أشخاص بما ساعدكم. كان ذلك تغذية راجعة.')],
            },
          ],
        },
      ],
    },
  ],
}
