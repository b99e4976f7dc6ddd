import { createServer } from 'node:http';
import { answerPage } from './fake-renderer.ts';

// Stands for `next start` where a test kills it: started with its port as the only argument.
createServer(answerPage).listen(Number(process.argv[2]), '127.0.0.1');
