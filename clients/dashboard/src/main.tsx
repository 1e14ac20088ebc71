import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from './layout/dashboard.js';
import './styles/base.css';
import './styles/layout.css';
import './styles/widgets.css';
import './styles/figures.css';
import './styles/history.css';

createRoot(document.getElementById('dashboard')!).render(
  <StrictMode>
    <Dashboard />
  </StrictMode>,
);
