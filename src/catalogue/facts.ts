import type { Fact, SourceId } from '../domain/roadmap/roadmap'

interface Work {
  readonly work: string
  /** For a mark after a sentence. */
  readonly short: string
  readonly note: string
}

const KEY_STEPS: Work = {
  work: '5 Key Steps to Becoming a Machine Learning Engineer',
  short: 'Key Steps',
  note: 'web article, 2025',
}
const ITPRO: Work = {
  work: 'How to become a machine learning engineer (ITPro, Rich McEachran)',
  short: 'ITPro',
  note: 'trade press, figures of 2023',
}
const CAREER_GUIDE: Work = {
  work: 'Machine learning engineer career guide',
  short: 'Career guide',
  note: 'web article, figures 2020-2030',
}
const WORKS = [KEY_STEPS, ITPRO, CAREER_GUIDE]

/** What the three articles say, in our own words. */
export const facts: readonly Fact[] = [
  fact(
    'A1',
    KEY_STEPS,
    'Learning to program takes 1 to 12 months: 6 to 12 for someone who starts with nothing, and 1 to 3 for someone who programs already and gives that time to pandas, NumPy, PyTorch, TensorFlow and scikit-learn. Python is the language to begin with; Java, R and C++ are named too.',
  ),
  fact(
    'A2',
    KEY_STEPS,
    'The mathematics takes 3 to 12 months: 6 to 12 for someone who starts with nothing, and a few weeks, to refresh it, for someone with a degree in science, technology, engineering or mathematics. It is linear algebra (matrices and vectors, eigenvectors and their eigenvalues), calculus (gradients and derivatives), and probability with statistics (distributions and models that predict).',
  ),
  fact(
    'A3',
    KEY_STEPS,
    'The fundamentals of machine learning take 6 months to 2 years. Learning alone takes about 6 months for someone who keeps at it; a bachelor’s degree takes 4 years and a graduate degree 1 to 2 years on top; with earlier programming or data science, an intensive bootcamp makes it a few months. They are supervised learning (regression, classification), unsupervised learning (clustering), reinforcement learning and neural networks.',
  ),
  fact(
    'A4',
    KEY_STEPS,
    'Practical experience takes 3 months at least and then goes on: simple projects are done in 3 months, deep expertise takes several years. It comes from projects of one’s own (on Kaggle and GitHub), internships and competitions.',
  ),
  fact(
    'A5',
    KEY_STEPS,
    'Building a portfolio and applying takes 3 months at least and then goes on, longer when the projects are complex or in open source. The posts to aim for are internships in machine learning and junior machine learning engineer.',
  ),
  fact(
    'A6',
    KEY_STEPS,
    'From start to finish: 2 to 4 years without any earlier experience; about 1 year, spent on study and projects without much else, for someone who brings some programming or mathematics; around 6 months of hard work, in a bootcamp or alone, for people with experience in software engineering or data science. Taking everyone together, anything from 6 months up to several years.',
  ),
  fact(
    'A7',
    KEY_STEPS,
    'A sprint of three months. In the first, weeks 1 and 2 go to Python and the basics of machine learning, weeks 3 and 4 to a cloud, be it Google’s, Amazon’s or Microsoft’s (Azure). In the second come collecting and preparing data, engineering features, making and charting data sets, and training and evaluating models. In the third come projects on real data, a portfolio in Python, R or Weka, and putting models to work with an eye to what they are worth to a business.',
  ),
  fact(
    'A8',
    KEY_STEPS,
    'A machine learning project has five steps and goes round: when the result disappoints, an earlier step is done again. First, define the problem: the objective, the inputs and outputs, the kind of learning (supervised, unsupervised or reinforcement), and a question narrow enough to answer, such as whether taking a dollar off lifts sales. Second, build the data set: collect it (databases, APIs, scraping, connected devices), inspect it for outliers, gaps and contradictions, transform it (normalise, encode, impute) and summarise it. Third, train: choose an algorithm, split into training and validation data, tune hyperparameters by grid or random search. Fourth, evaluate on data the model has not seen: accuracy, precision and recall, F1 for classification; mean squared error and R-squared for regression; the silhouette for clustering. Fifth, inference: deploy, and look after scale, drift and retraining.',
  ),
  fact(
    'A9',
    KEY_STEPS,
    'A short roadmap: first mathematics and computer science, second Python and R, third libraries and frameworks; alongside them algorithms and models, preparing data, engineering features, checking models, and keeping up with the field.',
  ),
  fact(
    'A10',
    KEY_STEPS,
    'A table of the article rates how much each skill matters. It gives its high mark to programming languages, and to frameworks with their libraries; mathematics with statistics gets a medium one. The article’s text calls the mathematics essential all the same.',
  ),
  fact(
    'A11',
    KEY_STEPS,
    'The languages are Python, R and Java; Julia is named among certifications and C++ in the timeline. The frameworks are TensorFlow, PyTorch, scikit-learn and Keras. Beside them one should be able to use Git, Docker and a cloud (AWS or Azure), to design for growth, and to serve a model, be it with a Flask API or with what the cloud offers for it.',
  ),
  fact(
    'A12',
    KEY_STEPS,
    'Across supervised, unsupervised and deep learning, these algorithms should be known: regression, both linear and logistic; decision trees, and ensembles of them such as a random forest; neural networks; support vector machines.',
  ),
  fact(
    'A13',
    KEY_STEPS,
    'The usual education is a bachelor’s or master’s degree in mathematics, computer science or a field close to them, with classes in programming, data structures, algorithms and computer architecture. Senior posts with much research often prefer a master’s or a PhD. Two examples of 2 years each: machine learning at Stanford, artificial intelligence at MIT.',
  ),
  fact(
    'A14',
    KEY_STEPS,
    'Two certifications are named, Certified Data Scientist and Certified Machine Learning Engineer, and three courses: the Machine Learning Crash Course of Google, the machine learning course of Stanford, and the introduction to machine learning of MIT.',
  ),
  fact(
    'A15',
    KEY_STEPS,
    'An entry in a portfolio gives a description and the outcome, the code and its repository, charts and results, and what was learned and would be improved next. It is kept current and fitted to the post. Examples: classifying images (Python, TensorFlow, computer vision) and a chatbot (dialogue management, in Python with NLTK). Writing a technical blog and working in open source add to it.',
  ),
  fact(
    'A16',
    KEY_STEPS,
    'What makes it hard. Five subjects meet in it: mathematics, programming, algorithms, software engineering and data science. A certain education is asked for. So is practice: whole pipelines, cleaning and features, deployment. The field moves fast, and following it takes papers, blogs and further courses, on large language models or reinforcement learning for example. Many apply for the first posts. And soft skills count: solving problems, and making oneself understood in product, data and software teams.',
  ),
  fact(
    'A17',
    KEY_STEPS,
    'Three common difficulties and their answers: poor data is met by preparing it; models that are hard to interpret by explainability, charts and clear communication; a moving field by conferences, papers and communities.',
  ),
  fact(
    'A18',
    KEY_STEPS,
    'The work is to design, develop and deploy models, and to improve them together with data scientists. The machine learning engineer makes models and keeps them running; the data scientist analyses data to understand something.',
  ),
  fact(
    'A19',
    KEY_STEPS,
    'In US dollars, a year’s pay is 100,000 to more than 200,000, depending on place, experience and industry. The sectors: technology (AI, software, data science), finance (trading, risk, optimising portfolios) and healthcare (diagnosis, imaging, medicine fitted to the person).',
  ),
  fact(
    'B1',
    ITPRO,
    'Skills are wanted in five areas. One is building software and designing systems: knowing how the parts of one meet, through interfaces, queries to a database and calls into a library. One is the libraries (TensorFlow, MLlib on Spark) and the algorithms (genetic ones, gradient descent, linear regression), together with leakage, missing data, and variance against bias. One is modelling data and judging the model: regression, classification, clusters and correlations; squared error and log-loss; test data split off, and cross-validation, at random or in sequence. One is statistics with probability: tests of hypotheses and analysis of variance; the binomial, normal and uniform distributions; hidden Markov models, Markov decision processes and Bayes nets. And one is computer science: architecture, complexity and computability (P and NP belong here), algorithms, and data structures such as stacks.',
  ),
  fact(
    'B2',
    ITPRO,
    'Several languages are wanted rather than one. Those named are Python, R, Julia and Scala, Java and JavaScript, C and C++.',
  ),
  fact(
    'B3',
    ITPRO,
    'What employers want is usually a master’s at the least, or even a PhD. The degree they ask for most is in computer science; statistics, physics, mathematics and electrical engineering are taken as well. A university named for it is Carnegie Mellon. The market is crowded.',
  ),
  fact(
    'B4',
    ITPRO,
    'A bootcamp, Springboard’s for example, is over within months rather than years, and large firms have taken on some of those who finished one.',
  ),
  fact(
    'B5',
    ITPRO,
    'Employers nearly always look for practice, which is what test projects on GitHub give. After that the knowledge of algorithms, languages and libraries, and the certificates, want refreshing again and again.',
  ),
  fact(
    'B6',
    ITPRO,
    'Few go there directly. Many come by way of programming, development, software or computer engineering, or data science, and it is possible to study beside a job. LinkedIn serves for making contacts.',
  ),
  fact(
    'B7',
    ITPRO,
    'Applying: a résumé brought up to date with what the advert asks for and with results so far; a cover letter that says why this role and this company; referees who were asked beforehand and whose contact details are right; job boards.',
  ),
  fact(
    'B8',
    ITPRO,
    'Five roles to aim at, each worth shaping the path for: data scientist, machine learning engineer, NLP scientist, developer or engineer of software, and designer of machine learning centred on people.',
  ),
  fact(
    'B9',
    ITPRO,
    'Machine learning is at work in recognising images and speech, in understanding customers and recommending to them, and in handling risk and fraud.',
  ),
  fact(
    'B10',
    ITPRO,
    'In 2023 pay averaged 160,663 dollars in the United States and 66,535 British pounds in the United Kingdom. Demand for specialists in AI and machine learning could grow by 40% between 2023 and 2027.',
  ),
  fact(
    'C1',
    CAREER_GUIDE,
    'Four steps. The degree is a bachelor’s in mathematics, computer science or data science, which it calls essential, and an advanced degree for advanced roles. Work experience: an entry-level post as a data analyst or a software engineer. A certification. Personal projects, in open source above all.',
  ),
  fact(
    'C2',
    CAREER_GUIDE,
    'The duties: collecting and cleaning data, developing models, testing and validating them, putting them into production, monitoring and maintaining them, and working with others.',
  ),
  fact(
    'C3',
    CAREER_GUIDE,
    'Mathematics is called essential: probability, algebra and calculus. With it go the modelling of data; algorithms, that is deep learning and neural networks, unsupervised and supervised learning; programming in Python with TensorFlow and PyTorch; and, where the work is on images or voice, signal processing.',
  ),
  fact(
    'C4',
    CAREER_GUIDE,
    'Jobs grow by 22% from 2020 to 2030, by the figures of the Bureau of Labor Statistics. Pay averages some 128,000 US dollars, and 165,000 or more for the experienced.',
  ),
  fact(
    'C5',
    CAREER_GUIDE,
    'Choosing a course: assess your own level, set a goal, look for theory together with practice, and weigh the name of the provider and what former students say.',
  ),
  fact(
    'C6',
    CAREER_GUIDE,
    'Bootcamps are quick, practical and built around projects, and often bring career coaching and contacts.',
  ),
  fact(
    'C7',
    CAREER_GUIDE,
    'The industries: healthcare, finance, logistics, cars, entertainment, robotics, self-driving vehicles and connected devices. The uses: detecting fraud, recommending, and managing relations with customers.',
  ),
]

const factsById: ReadonlyMap<SourceId, Fact> = new Map(facts.map((entry) => [entry.id, entry]))

/** The facts with these ids, in the order given. Throws on an id that no fact has. */
export function factsByIds(...ids: readonly SourceId[]): readonly Fact[] {
  return ids.map((id) => {
    const found = factsById.get(id)
    if (found === undefined) throw new Error(`No fact has the id "${id}".`)
    return found
  })
}

/** What the work that a fact is from is called in a few words. */
export function shortWork({ work }: Fact): string {
  return WORKS.find((entry) => entry.work === work)?.short ?? work
}

function fact(id: SourceId, { work, note }: Work, says: string): Fact {
  return { id, work, note, says }
}
