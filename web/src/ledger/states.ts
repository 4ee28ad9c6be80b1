/** Members and observers of the organisation, in the order of the data. */
export const members = ['AZ', 'KZ', 'KG', 'TR', 'UZ'] as const;
export const otsStates = [...members, 'HU', 'TM', 'XN'] as const;

/** Languages of the names in the data. */
export const languages = ['en', 'tr', 'az', 'kk', 'ky', 'uz', 'tk', 'hu', 'ru'] as const;
