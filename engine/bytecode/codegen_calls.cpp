#include <algorithm>

#include "bytecode/code_generator.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/text/str.h"

namespace loopscope {

namespace {

bool unpacks(ast::Call const& node) {
  return std::ranges::any_of(node.args, [](auto const& arg) { return arg->kind == ast::ExprKind::Starred; }) ||
         std::ranges::any_of(node.keywords, [](auto const& keyword) { return !keyword.arg.has_value(); });
}

}  // namespace

void CodeGenerator::call(ast::Call const& node) {
  if (unpacks(node)) return call_with_unpacking(node);
  auto const* const method = ast::if_is<ast::Attribute>(node.func.get());
  // As in CPython, a method call that spans lines belongs to the line of the method's name.
  auto const set_line_of_call = [&] {
    method ? set_line_of_attribute(node.span, method->attr.span) : set_line_of(node.span);
  };
  if (method) {
    expression(*method->value);
    set_line_of_attribute(method->span, method->attr.span);
    emit_named(Opcode::LOAD_METHOD, method->attr.text);
  } else {
    expression(*node.func);
    emit(Opcode::PUSH_NULL);
  }
  for (auto const& argument : node.args) expression(*argument);
  auto const count = static_cast<std::uint32_t>(node.args.size() + node.keywords.size());
  if (node.keywords.empty()) {
    set_line_of_call();
    return emit(Opcode::CALL, count);
  }
  keyword_arguments(node.keywords);
  set_line_of_call();
  emit(Opcode::CALL_KW, count);
}

void CodeGenerator::keyword_arguments(std::vector<ast::Keyword> const& keywords) {
  std::vector<Value> names;
  for (ast::Keyword const& keyword : keywords) {
    expression(*keyword.value);
    names.push_back(Value::from(m_runtime.intern(keyword.arg->text)));
  }
  m_assembler.load_constant(Value::from(make_tuple(m_runtime, std::span<Value const>(names))));
}

void CodeGenerator::call_with_unpacking(ast::Call const& node) {
  expression(*node.func);
  set_line_of(node.span);
  emit(Opcode::PUSH_NULL);
  // A single starred argument becomes a tuple in the call itself, after the keywords.
  auto const* const starred = node.args.size() == 1 ? ast::if_is<ast::Starred>(node.args.front().get()) : nullptr;
  if (starred) {
    expression(*starred->value);
    unpacked_keywords(node.keywords);
  } else {
    emit(Opcode::BUILD_LIST, 0);
    unpacked_arguments(node.args, node.keywords);
  }
  set_line_of(node.span);
  emit(Opcode::CALL_FUNCTION_EX, node.keywords.empty() ? 0 : 1);
}

void CodeGenerator::unpacked_arguments(std::vector<ast::ExprPtr> const& args, std::vector<ast::Keyword> const& keywords,
                                       char const* last) {
  std::uint16_t const line = m_assembler.line();
  SourceSpan const place = m_assembler.place();
  for (auto const& argument : args) {
    auto const* starred = ast::if_is<ast::Starred>(argument.get());
    expression(starred ? *starred->value : *argument);
    m_assembler.set_line(line, place);
    emit(starred ? Opcode::LIST_EXTEND : Opcode::LIST_APPEND, 1);
  }
  if (last) {
    emit(Opcode::LOAD_FAST, m_slots.at(last));
    emit(Opcode::LIST_APPEND, 1);
  }
  emit(Opcode::LIST_TO_TUPLE);
  unpacked_keywords(keywords);
}

/// Mirrors the keywords of codegen_call_helper_impl: the keywords between two `**` are evaluated, then merged together.
void CodeGenerator::unpacked_keywords(std::vector<ast::Keyword> const& keywords) {
  std::uint16_t const line = m_assembler.line();
  SourceSpan const place = m_assembler.place();
  bool has_dict = false;
  auto const merge = [&] {
    m_assembler.set_line(line, place);
    emit(Opcode::DICT_MERGE, 1);
  };
  for (std::size_t index = 0; index < keywords.size();) {
    if (!keywords[index].arg) {
      if (!has_dict) emit(Opcode::BUILD_MAP, 0);
      expression(*keywords[index++].value);
      merge();
    } else {
      std::uint32_t named = 0;
      for (; index < keywords.size() && keywords[index].arg; ++index, ++named) {
        load_str(keywords[index].arg->text);
        expression(*keywords[index].value);
      }
      emit(Opcode::BUILD_MAP, named);
      if (has_dict) merge();
    }
    has_dict = true;
  }
}

void CodeGenerator::function_definition(ast::FunctionDef const& function) {
  Scope const& scope = m_symbols.scope_of(&function);
  decorators(function.decorator_list);
  set_line_of(function.span);
  if (function.type_params.empty()) {
    CodeGenerator generator(m_runtime, m_source, m_symbols, scope, this);
    Ref<CodeObject> code = generator.generate_function(function);
    make_function(defaults(function.args), scope, std::move(code), &function);
  } else {
    generic_function(function);
  }
  apply_decorators(function.decorator_list);
  name_operation(function.bound_name(), NameUse::store);
}

void CodeGenerator::lambda(ast::Lambda const& node) {
  Scope const& scope = m_symbols.scope_of(&node);
  CodeGenerator generator(m_runtime, m_source, m_symbols, scope, this);
  Ref<CodeObject> code = generator.generate_lambda(node);
  make_function(defaults(node.args), scope, std::move(code));
}

std::uint32_t CodeGenerator::defaults(ast::Arguments const& arguments) {
  std::uint32_t flags = 0;
  std::uint32_t default_count = 0;
  for (auto const* parameters : {&arguments.posonlyargs, &arguments.args}) {
    for (ast::Parameter const& parameter : *parameters) {
      if (!parameter.default_value) continue;
      expression(*parameter.default_value);
      ++default_count;
    }
  }
  if (default_count > 0) {
    emit(Opcode::BUILD_TUPLE, default_count);
    flags |= with_defaults;
  }
  std::uint32_t keyword_default_count = 0;
  for (ast::Parameter const& parameter : arguments.kwonlyargs) {
    if (!parameter.default_value) continue;
    load_str(parameter.name.text);
    expression(*parameter.default_value);
    ++keyword_default_count;
  }
  if (keyword_default_count > 0) {
    emit(Opcode::BUILD_MAP, keyword_default_count);
    flags |= with_keyword_defaults;
  }
  return flags;
}

void CodeGenerator::make_function(std::uint32_t flags, Scope const& scope, Ref<CodeObject> code,
                                  ast::FunctionDef const* annotated) {
  if (annotated) flags |= function_annotations(*annotated);
  flags |= load_closure(scope);
  m_assembler.load_constant(Value::from(std::move(code)));
  emit(Opcode::MAKE_FUNCTION, flags);
}

/// Leaves the tuple of cells for a scope's free variables and returns its flag for MAKE_FUNCTION; does nothing when the
/// scope has none.
std::uint32_t CodeGenerator::load_closure(Scope const& scope) {
  if (scope.free_names.empty()) return 0;
  for (std::string const& name : scope.free_names) emit(Opcode::LOAD_CLOSURE, closure_slot(name));
  emit(Opcode::BUILD_TUPLE, static_cast<std::uint32_t>(scope.free_names.size()));
  return with_closure;
}

}  // namespace loopscope
