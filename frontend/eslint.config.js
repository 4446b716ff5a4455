import config from 'eslint-config-mourner';
import globals from 'globals';

export default [
    ...config,
    {
        languageOptions: {globals: globals.browser},
        rules: {
            camelcase: ['error', {properties: 'never', ignoreDestructuring: true}], // the server's JSON has its own names
            'consistent-return': 'off',
            '@stylistic/implicit-arrow-linebreak': 'off',
            '@stylistic/operator-linebreak': ['error', 'after', {overrides: {'?': 'before', ':': 'before', '&&': 'before'}}],
        },
    },
    {files: ['test/**'], languageOptions: {globals: globals.node}},
];
