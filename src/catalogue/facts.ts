import type { Fact, SourceId } from '../domain/roadmap/roadmap'

interface Work {
  readonly work: string
  readonly note: string
}

const KEY_STEPS: Work = { work: '5 Key Steps to Becoming a Machine Learning Engineer', note: 'web article, 2025' }
const ITPRO: Work = {
  work: 'How to become a machine learning engineer (ITPro, Rich McEachran)',
  note: 'trade press, figures of 2023',
}
const CAREER_GUIDE: Work = { work: 'Machine learning engineer career guide', note: 'web article, figures 2020-2030' }

/** What the three articles say, in our own words. */
export const facts: readonly Fact[] = [
  fact(
    'A1',
    KEY_STEPS,
    'Learning to program takes 1 to 12 months: 6 to 12 for someone who starts with nothing, and 1 to 3 for someone who programs already and gives that time to NumPy, pandas, scikit-learn, TensorFlow and PyTorch. Python is the language to begin with; Java, R and C++ are named too.',
  ),
  fact(
    'A2',
    KEY_STEPS,
    'The mathematics takes 3 to 12 months: 6 to 12 for someone who starts with nothing, and a few weeks of refreshing for someone with a degree in science, technology, engineering or mathematics. It is linear algebra (vectors, matrices, eigenvalues and eigenvectors), calculus (derivatives and gradients), and probability with statistics (distributions and models that predict).',
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
    'From start to finish: 2 to 4 years without any earlier experience; about 1 year, spent on study and projects without much else, for someone who brings some programming or mathematics; around 6 months of hard work, in a bootcamp or alone, for people with experience in software engineering or data science. Taking everyone together, 6 months to several years.',
  ),
  fact(
    'A7',
    KEY_STEPS,
    'A sprint of three months. In the first, weeks 1 and 2 go to Python and the basics of machine learning, weeks 3 and 4 to a cloud platform (AWS, Google Cloud or Azure). In the second come collecting and preparing data, engineering features, making and charting data sets, and training and evaluating models. In the third come projects on real data, a portfolio in Python, R or Weka, and putting models to work with an eye to what they are worth to a business.',
  ),
  fact(
    'A8',
    KEY_STEPS,
    'A machine learning project has five steps and goes round: when the result disappoints, an earlier step is done again. First, define the problem: the objective, the inputs and outputs, the kind of learning (supervised, unsupervised or reinforcement), and a question narrow enough to answer, such as whether taking a dollar off lifts sales. Second, build the data set: collect it (databases, APIs, scraping, connected devices), inspect it for outliers, gaps and contradictions, transform it (normalise, encode, impute) and summarise it. Third, train: choose an algorithm, split into training and validation data, tune hyperparameters by grid or random search. Fourth, evaluate on data the model has not seen: accuracy, precision and recall, F1 for classification; mean squared error and R-squared for regression; the silhouette for clustering. Fifth, inference: deploy, and look after scale, drift and retraining.',
  ),
  fact(
    'A9',
    KEY_STEPS,
    'A short roadmap: first mathematics and computer science, second programming in Python and R, third frameworks and libraries; alongside them algorithms and models, preparing data, engineering features, checking models, and keeping up with the field.',
  ),
  fact(
    'A10',
    KEY_STEPS,
    'How important the skills are: programming languages high, frameworks and libraries high, mathematics and statistics medium. The article’s text calls the mathematics essential all the same.',
  ),
  fact(
    'A11',
    KEY_STEPS,
    'The languages are Python, R and Java; Julia is named among certifications and C++ in the timeline. The frameworks are TensorFlow, PyTorch, scikit-learn and Keras. Beside them one should be able to use Git, Docker and a cloud (AWS or Azure), to design for growth, and to serve a model, be it with a Flask API or with what the cloud offers for it.',
  ),
  fact(
    'A12',
    KEY_STEPS,
    'The algorithms to know: linear and logistic regression, decision trees, support vector machines, neural networks, and ensembles such as random forests, across supervised, unsupervised and deep learning.',
  ),
  fact(
    'A13',
    KEY_STEPS,
    'The usual education is a bachelor’s or master’s degree in computer science, mathematics or a field close to them, with classes in programming, data structures, algorithms and computer architecture. Senior posts with much research often prefer a master’s or a PhD. Two examples of 2 years each: machine learning at Stanford, artificial intelligence at MIT.',
  ),
  fact(
    'A14',
    KEY_STEPS,
    'Two certifications: Certified Machine Learning Engineer and Certified Data Scientist. Three courses: Stanford’s machine learning course, MIT’s introduction to machine learning, and Google’s Machine Learning Crash Course.',
  ),
  fact(
    'A15',
    KEY_STEPS,
    'An entry in a portfolio gives a description and the outcome, the code and its repository, charts and results, and what was learned and would be improved next. It is kept current and fitted to the post. Examples: classifying images (Python, TensorFlow, computer vision) and a chatbot (Python, NLTK, dialogue management). Work in open source and a technical blog count as well.',
  ),
  fact(
    'A16',
    KEY_STEPS,
    'What makes it hard. Five subjects meet in it: programming, mathematics, data science, algorithms and software engineering. A certain education is asked for. So is practice: whole pipelines, cleaning and features, deployment. The field moves fast, and following it takes papers, blogs and further courses, on large language models or reinforcement learning for example. Many apply for the first posts. And soft skills count: solving problems, and making oneself understood in product, data and software teams.',
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
    'Pay is 100,000 to more than 200,000 US dollars a year, depending on place, experience and industry. The sectors: technology (software, data science, AI), finance (risk, portfolio optimisation, trading) and healthcare (imaging, diagnosis, personalised medicine).',
  ),
  fact(
    'B1',
    ITPRO,
    'Five areas of skill. Computer science: stacks and other data structures, algorithms, computability and complexity (P and NP among them), computer architecture. Probability and statistics: Bayes nets, Markov decision processes, hidden Markov models; uniform, normal and binomial distributions; analysis of variance and hypothesis tests. Data modelling and evaluation: correlations and clusters, classification and regression, log-loss and squared error, splitting into training and test data, cross-validation in sequence and at random. Algorithms and libraries: Spark MLlib and TensorFlow; linear regression, gradient descent, genetic algorithms; bias and variance, missing data, leakage. Software engineering and system design: what joins the parts of a system, from library calls and database queries to interfaces.',
  ),
  fact(
    'B2',
    ITPRO,
    'Languages in use are C, C++, Java, JavaScript, Julia, Python, R and Scala, and several of them are wanted rather than one.',
  ),
  fact(
    'B3',
    ITPRO,
    'Most employers want at least a master’s degree, some a PhD. The degree asked for most is in computer science; electrical engineering, mathematics, physics and statistics are taken as well. Carnegie Mellon is an example of a place to study. The market is crowded.',
  ),
  fact(
    'B4',
    ITPRO,
    'A bootcamp, Springboard’s for example, is over within months rather than years, and some who finished one went on to large firms.',
  ),
  fact(
    'B5',
    ITPRO,
    'Practical experience is what employers nearly always look for: projects to test yourself on, published on GitHub. After that the knowledge of algorithms, languages and libraries, and the certificates, want refreshing again and again.',
  ),
  fact(
    'B6',
    ITPRO,
    'Few go there directly. Many come by way of software engineering, programming, development, data science or computer engineering, and it is possible to study beside a job. LinkedIn serves for making contacts.',
  ),
  fact(
    'B7',
    ITPRO,
    'Applying: a résumé brought up to date with the skills the advert names and with past results; a cover letter that says why this role and this company; referees who were asked beforehand and whose contact details are right; job boards.',
  ),
  fact(
    'B8',
    ITPRO,
    'Five roles to aim at, each worth shaping the path for: machine learning engineer, data scientist, NLP scientist, software developer or engineer, and human-centred machine learning designer.',
  ),
  fact(
    'B9',
    ITPRO,
    'Machine learning is at work in recognising images and speech, in understanding customers and recommending to them, and in handling risk and fraud.',
  ),
  fact(
    'B10',
    ITPRO,
    'In 2023 average pay was 160,663 US dollars in the United States and 66,535 pounds in the United Kingdom. Demand for specialists in AI and machine learning could grow by 40% between 2023 and 2027.',
  ),
  fact(
    'C1',
    CAREER_GUIDE,
    'Four steps. A degree: a bachelor’s in computer science, data science or mathematics, which it calls essential, and an advanced degree for advanced roles. Work experience: an entry-level post in data analysis or software engineering. A certification. Personal projects, in open source above all.',
  ),
  fact(
    'C2',
    CAREER_GUIDE,
    'The duties: collecting and cleaning data, developing models, testing and validating them, putting them into production, monitoring and maintaining them, and working with others.',
  ),
  fact(
    'C3',
    CAREER_GUIDE,
    'The skills: mathematics (calculus, algebra, probability), which it calls essential; data modelling; programming (Python, PyTorch, TensorFlow); algorithms (supervised, unsupervised, neural networks, deep learning); and signal processing for work with voice and images.',
  ),
  fact(
    'C4',
    CAREER_GUIDE,
    'Jobs grow by 22% from 2020 to 2030, citing the Bureau of Labor Statistics. Average pay is about 128,000 US dollars a year, and 165,000 or more for the experienced.',
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

function fact(id: SourceId, { work, note }: Work, says: string): Fact {
  return { id, work, note, says }
}
