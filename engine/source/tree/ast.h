#pragma once

// The syntax tree. Nodes and fields have the names of CPython's `ast` module (Parser/Python.asdl).
// Every node owns its children and knows its span in the source.
#include "source/tree/ast_expressions.h"
#include "source/tree/ast_node.h"
#include "source/tree/ast_patterns.h"
#include "source/tree/ast_statements.h"
