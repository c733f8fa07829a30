// Reads the grading catalogue (`rules/catalogues/grading/`) and checks that it is whole.
import type { CitationWords } from '../../model/catalogue.ts';
import type { Degree, Dimension, Duty, Effect, Flag, Floor, GradingCatalogue, InfringedObject, Question, QuestionOption, RegionPack } from '../../model/grading.ts';
import { reportDuplicates, type RawValue } from '../raw-value.ts';
import { ConditionReader } from './condition-reader.ts';
import { optional, readClauses, type SourceDocuments } from './source-documents.ts';

const OBJECTS: readonly [InfringedObject, ...InfringedObject[]] = ['citizen', 'social', 'national'];
const DEGREES: readonly [Degree, ...Degree[]] = ['general', 'serious', 'extreme'];
const DIMENSIONS: readonly [Dimension, ...Dimension[]] = ['S', 'A'];

/** `folder` holds one member per file: grading, questionnaire, floors, flags, duties, regions. */
export function readGradingCatalogue(folder: RawValue, citation: CitationWords, categories: ReadonlySet<string>): GradingCatalogue {
  const { documents } = citation;
  folder.only(['grading', 'questionnaire', 'floors', 'flags', 'duties', 'regions']);
  const head = folder.get('grading');
  head.only(['version', 'title', 'disclaimer', 'sets', 'dimensions', 'objects', 'degrees', 'levels', 'matrix', 'filing_matrix']);
  const regionPlaces = folder.get('regions').get('regions').items();
  const regionOptions = regionPlaces.map((place): QuestionOption => ({ id: place.get('id').text(), label: place.get('label').localized(), effects: [], candidates: [] }));
  const questions = readQuestions(folder.get('questionnaire'), regionOptions);
  const conditions = new ConditionReader(questions, head.get('sets'));
  const regions = regionPlaces.map((place) => readRegion(place, conditions, documents));
  reportDuplicates(regionPlaces, regions.map((region) => region.id));
  const duties = folder.get('duties');
  duties.only(['cadence', 'filing']);
  const matrix = head.get('matrix');
  matrix.only(['title', 'rows', 'sources']);
  const filingMatrix = head.get('filing_matrix');
  filingMatrix.only(['rows', 'note']);
  return {
    version: head.get('version').text(),
    title: head.get('title').localized(),
    questions,
    objects: keyed(head.get('objects'), OBJECTS, (place) => {
      place.only(['title', 'covers', 'benchmark']);
      return { title: place.get('title').localized(), covers: place.get('covers').localized(), benchmark: place.get('benchmark').localized() };
    }),
    degrees: keyed(head.get('degrees'), DEGREES, (place) => {
      place.only(['title', 'description']);
      return { title: place.get('title').localized(), description: place.get('description').localized() };
    }),
    dimensions: keyed(head.get('dimensions'), DIMENSIONS, (place) => place.localized()),
    levels: head.get('levels').items().map((place) => {
      place.only(['level', 'name', 'text']);
      return { level: place.get('level').integer(), name: place.get('name').localized(), text: place.get('text').localized() };
    }),
    matrix: readMatrix(matrix.get('rows')),
    matrixTitle: matrix.get('title').localized(),
    matrixClauses: readClauses(matrix.get('sources'), documents),
    filingMatrix: readMatrix(filingMatrix.get('rows')),
    filingMatrixNote: filingMatrix.get('note').localized(),
    floors: readFloors(folder.get('floors').get('floors'), conditions, documents),
    flags: readFlags(folder.get('flags').get('flags'), conditions, categories),
    cadence: readDuties(duties.get('cadence'), conditions, documents),
    filing: readDuties(duties.get('filing'), conditions, documents),
    regions,
    ...citation,
    disclaimer: head.get('disclaimer').localized(),
  };
}

function readQuestions(file: RawValue, regions: readonly QuestionOption[]): readonly Question[] {
  file.only(['questions', 'examples']);
  const places = file.get('questions').items();
  const questions = places.map((place): Question => {
    place.only(['id', 'text', 'type', 'required', 'options', 'note']);
    const id = place.get('id').text();
    const optionPlaces = place.get('options').items();
    const own = optionPlaces.map(readOption);
    reportDuplicates(optionPlaces, own.map((option) => option.id));
    return {
      id, text: place.get('text').localized(), multiple: place.get('type').oneOf(['single', 'multiple']) === 'multiple',
      required: place.get('required').flag(false), options: id === 'q_region' ? [...regions, ...own] : own,
      ...optional('note', place.get('note').optionalLocalized()),
    };
  });
  reportDuplicates(places, questions.map((question) => question.id));
  return questions;
}

function readOption(place: RawValue): QuestionOption {
  place.only(['id', 'label', 'effects', 'candidates', 'hint', 'alert']);
  return {
    id: place.get('id').text(), label: place.get('label').localized(),
    effects: readEffects(place.get('effects')), candidates: readEffects(place.get('candidates')),
    ...optional('hint', place.get('hint').optionalLocalized()), ...optional('alert', place.get('alert').optionalLocalized()),
  };
}

function readEffects(place: RawValue): readonly Effect[] {
  if (!place.present) return [];
  place.only(DIMENSIONS);
  return DIMENSIONS.flatMap((dimension) => {
    const objects = place.get(dimension);
    if (!objects.present) return [];
    objects.only(OBJECTS);
    return OBJECTS.flatMap((object) => {
      const degree = objects.get(object).optionalOneOf(DEGREES);
      return degree === undefined ? [] : [{ dimension, object, degree }];
    });
  });
}

function readFloors(list: RawValue, conditions: ConditionReader, documents: SourceDocuments): readonly Floor[] {
  const places = list.items();
  const floors = places.map((place): Floor => {
    place.only(['id', 'level', 'text', 'note', 'when', 'confirm', 'sources', 'examples']);
    const level = place.get('level');
    return {
      id: place.get('id').text(), text: place.get('text').localized(),
      level: typeof level.raw === 'number' ? level.integer() : { question: conditions.question(level.get('question')) },
      predicate: conditions.required(place.get('when')),
      ...optional('confirmWhen', conditions.optional(place.get('confirm'))),
      clauses: readClauses(place.get('sources'), documents),
      ...optional('note', place.get('note').optionalLocalized()),
    };
  });
  reportDuplicates(places, floors.map((floor) => floor.id));
  return floors;
}

function readFlags(list: RawValue, conditions: ConditionReader, categories: ReadonlySet<string>): readonly Flag[] {
  const places = list.items();
  const flags = places.map((place): Flag => {
    place.only(['id', 'title', 'when', 'clues']);
    const clues = place.get('clues');
    if (clues.present) clues.only(['objects', 'categories', 'personal_data']);
    for (const category of clues.get('categories').optionalItems()) {
      if (!categories.has(category.text())) category.report('rule-data.unknown-reference', [category.text()]);
    }
    return {
      id: place.get('id').text(), title: place.get('title').localized(), expression: conditions.required(place.get('when')),
      clues: { objects: clues.get('objects').optionalTexts(), categories: clues.get('categories').optionalTexts(), personalData: clues.get('personal_data').flag(false) },
    };
  });
  reportDuplicates(places, flags.map((flag) => flag.id));
  return flags;
}

function readDuties(list: RawValue, conditions: ConditionReader, documents: SourceDocuments): readonly Duty[] {
  const places = list.items();
  const duties = places.map((place): Duty => {
    place.only(['id', 'grades', 'months', 'when', 'text', 'sources']);
    const grades = place.get('grades').present ? place.get('grades').items().map((grade) => grade.integer()) : [1, 2, 3, 4];
    const months = place.get('months');
    return {
      id: place.get('id').text(), text: place.get('text').localized(), minimumGrade: Math.min(...grades), maximumGrade: Math.max(...grades),
      ...optional('when', conditions.optional(place.get('when'))),
      ...optional('months', months.present ? months.integer() : undefined),
      clauses: readClauses(place.get('sources'), documents),
    };
  });
  reportDuplicates(places, duties.map((duty) => duty.id));
  return duties;
}

function readRegion(place: RawValue, conditions: ConditionReader, documents: SourceDocuments): RegionPack {
  place.only(['id', 'label', 'floors', 'cadence', 'filing', 'obligations']);
  return {
    id: place.get('id').text(), label: place.get('label').localized(),
    floors: readFloors(place.get('floors'), conditions, documents),
    cadence: readDuties(place.get('cadence'), conditions, documents),
    filing: readDuties(place.get('filing'), conditions, documents),
    obligations: readDuties(place.get('obligations'), conditions, documents),
  };
}

function readMatrix(place: RawValue): GradingCatalogue['matrix'] {
  return keyed(place, OBJECTS, (row) => keyed(row, DEGREES, (level) => level.integer()));
}

function keyed<K extends string, V>(place: RawValue, keys: readonly K[], read: (value: RawValue) => V): Readonly<Record<K, V>> {
  place.only(keys);
  return Object.fromEntries(keys.map((key) => [key, read(place.get(key))])) as Record<K, V>;
}
