/// <reference types="vite/client" />
// For import.meta.glob, with which tests in workerd read sample files.
