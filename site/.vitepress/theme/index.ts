import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent, h } from 'vue';
import NotFound from '../../src/NotFound.vue';
import '@fontsource-variable/geist/wght.css';
import './style/tokens.css';
import './style/base.css';
import './style/contract.css';
import './style/tools.css';
import './style/lifecycle.css';
import './style/home.css';

/** What pages use. The tools are loaded with the pages that have them. */
const components = {
  ComparePage: defineAsyncComponent(() => import('../../src/compare/ComparePage.vue')),
  LifecyclePage: defineAsyncComponent(() => import('../../src/lifecycle/LifecyclePage.vue')),
  PlaygroundPage: defineAsyncComponent(() => import('../../src/playground/PlaygroundPage.vue')),
  CatalogList: defineAsyncComponent(() => import('../../src/catalogs/CatalogList.vue')),
};

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': () => h(NotFound) }),
  enhanceApp: ({ app }) => {
    for (const [name, component] of Object.entries(components)) app.component(name, component);
  },
} satisfies Theme;
