#include "source/parser/parser.h"

#include <catch_amalgamated.hpp>

#include "source/front_end.h"

using namespace loopscope;

TEST_CASE("operators bind as in Python") {
  CHECK(tree_of("-a ** -b * c + d") ==
        "Expr(value=BinOp(left=BinOp(left=UnaryOp(op=USub(), operand=BinOp(left=Name(id='a'), op=Pow(), "
        "right=UnaryOp(op=USub(), operand=Name(id='b')))), op=Mult(), right=Name(id='c')), op=Add(), "
        "right=Name(id='d')))");
  CHECK(tree_of("a - b - c") ==
        "Expr(value=BinOp(left=BinOp(left=Name(id='a'), op=Sub(), right=Name(id='b')), op=Sub(), right=Name(id='c')))");
  CHECK(tree_of("not a == b or c and d") ==
        "Expr(value=BoolOp(op=Or(), values=[UnaryOp(op=Not(), operand=Compare(left=Name(id='a'), ops=[Eq()], "
        "comparators=[Name(id='b')])), BoolOp(op=And(), values=[Name(id='c'), Name(id='d')])]))");
  CHECK(tree_of("a < b not in c is not d") ==
        "Expr(value=Compare(left=Name(id='a'), ops=[Lt(), NotIn(), IsNot()], comparators=[Name(id='b'), Name(id='c'), "
        "Name(id='d')]))");
  CHECK(tree_of("await a.b ** 2") ==
        "Expr(value=BinOp(left=Await(value=Attribute(value=Name(id='a'), attr='b')), op=Pow(), "
        "right=Constant(value=2)))");
}

TEST_CASE("literals have their values") {
  CHECK(tree_of("0x_ff, 0b101, 1_000, 1e3, .5, 9223372036854775807") ==
        "Expr(value=Tuple(elts=[Constant(value=255), Constant(value=5), Constant(value=1000), Constant(value=1000.0), "
        "Constant(value=0.5), Constant(value=9223372036854775807)]))");
  CHECK(tree_of("'a' \"b\" r'\\n' '\\x41\\u00e9\\101\\q'") ==
        "Expr(value=Constant(value='ab\\\\nA\xC3\xA9"
        "A\\\\q'))");
  CHECK(tree_of("None, True, ...") ==
        "Expr(value=Tuple(elts=[Constant(value=None), Constant(value=True), Constant(value=Ellipsis)]))");
}

TEST_CASE("f-strings are texts and values") {
  CHECK(tree_of("f'a{x!r:>{w}}b' 'c'") ==
        "Expr(value=JoinedStr(values=[Constant(value='a'), FormattedValue(value=Name(id='x'), conversion=114, "
        "format_spec=JoinedStr(values=[Constant(value='>'), FormattedValue(value=Name(id='w'), conversion=-1)])), "
        "Constant(value='bc')]))");
  CHECK(tree_of("f'{ x = }{y=:>3}{{}}'") ==
        "Expr(value=JoinedStr(values=[Constant(value=' x = '), FormattedValue(value=Name(id='x'), conversion=114), "
        "Constant(value='y='), FormattedValue(value=Name(id='y'), conversion=-1, "
        "format_spec=JoinedStr(values=[Constant(value='>3')])), Constant(value='{}')]))");
  CHECK(tree_of("f''") == "Expr(value=JoinedStr())");
}

TEST_CASE("calls take all kinds of arguments") {
  CHECK(tree_of("f(a, *b, c=1, **d)") ==
        "Expr(value=Call(func=Name(id='f'), args=[Name(id='a'), Starred(value=Name(id='b'))], "
        "keywords=[keyword(arg='c', value=Constant(value=1)), keyword(value=Name(id='d'))]))");
  CHECK(tree_of("x[1:2, ::3, a]") ==
        "Expr(value=Subscript(value=Name(id='x'), slice=Tuple(elts=[Slice(lower=Constant(value=1), "
        "upper=Constant(value=2)), Slice(step=Constant(value=3)), Name(id='a')])))");
}

TEST_CASE("functions take all kinds of parameters") {
  CHECK(tree_of("async def f(a, /, b: int = 1, *c, d, e=2, **g) -> str: pass") ==
        "AsyncFunctionDef(name='f', args=arguments(posonlyargs=[arg(arg='a')], args=[arg(arg='b', "
        "annotation=Name(id='int'))], vararg=arg(arg='c'), kwonlyargs=[arg(arg='d'), arg(arg='e')], kw_defaults=[None, "
        "Constant(value=2)], kwarg=arg(arg='g'), defaults=[Constant(value=1)]), body=[Pass()], "
        "returns=Name(id='str'))");
  CHECK(tree_of("lambda *, a: a") ==
        "Expr(value=Lambda(args=arguments(kwonlyargs=[arg(arg='a')], kw_defaults=[None]), body=Name(id='a')))");
}

TEST_CASE("assignments in all forms") {
  CHECK(tree_of("a = b, *c = d") ==
        "Assign(targets=[Name(id='a'), Tuple(elts=[Name(id='b'), Starred(value=Name(id='c'))])], value=Name(id='d'))");
  CHECK(tree_of("a.b: int = 1") ==
        "AnnAssign(target=Attribute(value=Name(id='a'), attr='b'), annotation=Name(id='int'), value=Constant(value=1), "
        "simple=0)");
  CHECK(tree_of("(a): int") == "AnnAssign(target=Name(id='a'), annotation=Name(id='int'), simple=0)");
  CHECK(tree_of("a[0] //= 2") ==
        "AugAssign(target=Subscript(value=Name(id='a'), slice=Constant(value=0)), op=FloorDiv(), "
        "value=Constant(value=2))");
  CHECK(tree_of("del (a), b[0]") ==
        "Delete(targets=[Name(id='a'), Subscript(value=Name(id='b'), slice=Constant(value=0))])");
}

TEST_CASE("an elif is an if in the else") {
  CHECK(tree_of("if a: pass\nelif b: pass\nelse: pass") ==
        "If(test=Name(id='a'), body=[Pass()], orelse=[If(test=Name(id='b'), body=[Pass()], orelse=[Pass()])])");
}

TEST_CASE("exception types need no parentheses") {
  CHECK(tree_of("try: pass\nexcept A, B: pass\nexcept C as e: pass\nelse: pass\nfinally: pass") ==
        "Try(body=[Pass()], handlers=[ExceptHandler(type=Tuple(elts=[Name(id='A'), Name(id='B')]), body=[Pass()]), "
        "ExceptHandler(type=Name(id='C'), name='e', body=[Pass()])], orelse=[Pass()], finalbody=[Pass()])");
}

TEST_CASE("parentheses after with hold items, or an expression") {
  CHECK(tree_of("with (a as b, c): pass") ==
        "With(items=[withitem(context_expr=Name(id='a'), optional_vars=Name(id='b')), withitem(context_expr=Name("
        "id='c'))], body=[Pass()])");
  CHECK(tree_of("with (a, b) as c: pass") ==
        "With(items=[withitem(context_expr=Tuple(elts=[Name(id='a'), Name(id='b')]), optional_vars=Name(id='c'))], "
        "body=[Pass()])");
}

TEST_CASE("imports in all forms") {
  CHECK(tree_of("import a.b, c as d") == "Import(names=[alias(name='a.b'), alias(name='c', asname='d')])");
  CHECK(tree_of("from ..a import (b as c, d,)") ==
        "ImportFrom(module='a', names=[alias(name='b', asname='c'), alias(name='d')], level=2)");
}

TEST_CASE("match and type are names too") {
  CHECK(tree_of("match = type") == "Assign(targets=[Name(id='match')], value=Name(id='type'))");
  CHECK(tree_of("match(x)") == "Expr(value=Call(func=Name(id='match'), args=[Name(id='x')]))");
}

TEST_CASE("patterns") {
  CHECK(tree_of("match x, *y:\n"
                "  case [1, *_] | {'a': P(b, c=None), **r} as d if e: pass\n"
                "  case -1 | a.b | 'c' 'd' | (_): pass\n"
                "  case f, *g: pass") ==
        "Match(subject=Tuple(elts=[Name(id='x'), Starred(value=Name(id='y'))]), "
        "cases=[match_case(pattern=MatchAs(pattern=MatchOr(patterns=[MatchSequence(patterns=["
        "MatchValue(value=Constant(value=1)), MatchStar()]), MatchMapping(keys=[Constant(value='a')], "
        "patterns=[MatchClass(cls=Name(id='P'), patterns=[MatchAs(name='b')], kwd_attrs=['c'], "
        "kwd_patterns=[MatchSingleton(value=None)])], rest='r')]), name='d'), guard=Name(id='e'), body=[Pass()]), "
        "match_case(pattern=MatchOr(patterns=[MatchValue(value=UnaryOp(op=USub(), operand=Constant(value=1))), "
        "MatchValue(value=Attribute(value=Name(id='a'), attr='b')), MatchValue(value=Constant(value='cd')), "
        "MatchAs()]), body=[Pass()]), match_case(pattern=MatchSequence(patterns=[MatchAs(name='f'), "
        "MatchStar(name='g')]), body=[Pass()])])");
}

TEST_CASE("comprehensions") {
  CHECK(tree_of("{k: v for k, v in x if k if v}") ==
        "Expr(value=DictComp(key=Name(id='k'), value=Name(id='v'), generators=[comprehension(target=Tuple(elts=[Name("
        "id='k'), Name(id='v')]), iter=Name(id='x'), ifs=[Name(id='k'), Name(id='v')], is_async=0)]))");
  CHECK(tree_of("f(x for x in y)") ==
        "Expr(value=Call(func=Name(id='f'), args=[GeneratorExp(elt=Name(id='x'), generators=[comprehension("
        "target=Name(id='x'), iter=Name(id='y'), is_async=0)])]))");
}

TEST_CASE("spans cover what the node was read from") {
  SourceText const source("x = (a + b)\ndef f():\n  pass\n", "main.py");
  ParsedProgram const program = parse_program(source, {});
  REQUIRE(program.module.body.size() == 2);
  CHECK(source.slice(program.module.body[0]->span) == "x = (a + b)");
  auto const& assign = ast::as<ast::Assign>(*program.module.body[0]);
  CHECK(source.slice(assign.value->span) == "a + b");
  CHECK(source.slice(ast::as<ast::FunctionDef>(*program.module.body[1]).name.span) == "f");
}

TEST_CASE("nothing is nested too deeply for the stack") {
  auto const repeat = [](std::string_view text, int count) {
    std::string result;
    for (int i = 0; i < count; ++i) result += text;
    return result;
  };
  CHECK(refusals_of(repeat("(", 199) + "1" + repeat(")", 199)).empty());
  for (std::string_view const piece : {"not ", "-", "lambda: ", "x if y else ", "a**", "f'{"}) {
    CHECK_FALSE(refusals_of(repeat(piece, 20'000) + "1").empty());
  }
  CHECK(refusals_of("a" + repeat(".b", 20'000)) == "nesting-limit 1");
  CHECK(refusals_of("if a: pass\n" + repeat("elif a: pass\n", 20'000)).starts_with("nesting-limit"));
}
