#include <algorithm>
#include <ranges>

#include "bytecode/code_generator.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/text/str.h"

namespace loopscope {

/// Leaves each decorator and above it an empty place for a receiver, outermost first.
void CodeGenerator::decorators(std::vector<ast::ExprPtr> const& list) {
  for (auto const& decorator : list) {
    expression(*decorator);
    emit(Opcode::PUSH_NULL);
  }
}

/// Calls the decorators on the top value, innermost first.
void CodeGenerator::apply_decorators(std::vector<ast::ExprPtr> const& list) {
  for (auto const& decorator : std::views::reverse(list)) {
    set_line_of(decorator->span);
    emit(Opcode::CALL, 1);
  }
}

/// Mirrors codegen_class in Python/codegen.c.
void CodeGenerator::class_definition(ast::ClassDef const& node) {
  decorators(node.decorator_list);
  if (node.type_params.empty()) {
    build_class(node);
  } else {
    generic_class(node);
  }
  apply_decorators(node.decorator_list);
  set_line_of(node.span);
  name_operation(node.bound_name(), NameUse::store);
}

/// Leaves the class without its decorators applied. A generic class has an additional base, created before.
void CodeGenerator::build_class(ast::ClassDef const& node) {
  Scope const& scope = m_symbols.scope_of(&node);
  bool const is_generic = !node.type_params.empty();
  CodeGenerator generator(m_runtime, m_source, m_symbols, scope, this);
  set_line_of_block(node.span);
  emit(Opcode::LOAD_BUILD_CLASS);
  emit(Opcode::PUSH_NULL);

  bool const unpacks =
      std::ranges::any_of(node.bases, [](auto const& base) { return base->kind == ast::ExprKind::Starred; }) ||
      std::ranges::any_of(node.keywords, [](auto const& keyword) { return !keyword.arg.has_value(); });
  if (unpacks) emit(Opcode::BUILD_LIST, 0);
  std::uint32_t const flags = load_closure(scope);
  m_assembler.load_constant(Value::from(generator.generate_class(node)));
  emit(Opcode::MAKE_FUNCTION, flags);
  if (unpacks) emit(Opcode::LIST_APPEND, 1);
  load_str(node.name.text);
  if (unpacks) {
    emit(Opcode::LIST_APPEND, 1);
    unpacked_arguments(node.bases, node.keywords, is_generic ? generic_base_name : nullptr);
    set_line_of_block(node.span);
    emit(Opcode::CALL_FUNCTION_EX, node.keywords.empty() ? 0 : 1);
  } else {
    for (auto const& base : node.bases) expression(*base);
    if (is_generic) emit(Opcode::LOAD_FAST, m_slots.at(generic_base_name));
    auto const count = static_cast<std::uint32_t>(2 + node.bases.size() + is_generic + node.keywords.size());
    if (!node.keywords.empty()) keyword_arguments(node.keywords);
    set_line_of_block(node.span);
    emit(node.keywords.empty() ? Opcode::CALL : Opcode::CALL_KW, count);
  }
}

/// The body is a function of one parameter, the namespace; it returns the cell of `__class__`, or None.
Ref<CodeObject> CodeGenerator::generate_class(ast::ClassDef const& node) {
  m_code->is_class_body = true;
  m_code->positional_only_count = m_code->positional_count = 1;
  auto const& line_span = node.decorator_list.empty() ? node.span : node.decorator_list.front()->span;
  std::uint32_t const first_line = line_of(line_span);
  begin_function(first_line);
  if (m_scope.has_class_cell) emit(Opcode::MAKE_CELL, m_slots.at("__class__"));
  if (m_scope.has_conditional_annotations) emit(Opcode::MAKE_CELL, m_slots.at("__conditional_annotations__"));
  if (m_scope.has_classdict) {
    emit(Opcode::MAKE_CELL, m_slots.at("__classdict__"));
    emit(Opcode::LOAD_FAST, 0);
    emit(Opcode::STORE_DEREF, m_slots.at("__classdict__"));
  }
  emit_named(Opcode::LOAD_NAME, "__name__");
  emit_named(Opcode::STORE_NAME, "__module__");
  load_str(m_scope.qualname);
  emit_named(Opcode::STORE_NAME, "__qualname__");
  load_int(first_line);
  emit_named(Opcode::STORE_NAME, "__firstlineno__");
  if (!node.type_params.empty()) {
    emit(Opcode::LOAD_DEREF, m_slots.at(type_parameters_name));
    emit_named(Opcode::STORE_NAME, "__type_params__");
  }
  if (auto const* doc = docstring(node.body)) {
    m_assembler.load_constant(str_value(m_runtime, std::get<ast::StringLiteral>(doc->value).utf8));
    emit_named(Opcode::STORE_NAME, "__doc__");
  }
  begin_annotations();
  body(node.body);
  end_annotations(node);
  std::vector<Value> attributes;
  for (std::string const& name : m_static_attributes) attributes.push_back(Value::from(m_runtime.intern(name)));
  m_assembler.load_constant(Value::from(make_tuple(m_runtime, std::span<Value const>(attributes))));
  emit_named(Opcode::STORE_NAME, "__static_attributes__");
  if (m_scope.has_classdict) {
    emit(Opcode::LOAD_CLOSURE, m_slots.at("__classdict__"));
    emit_named(Opcode::STORE_NAME, "__classdictcell__");
  }
  if (m_scope.has_class_cell) {
    emit(Opcode::LOAD_CLOSURE, m_slots.at("__class__"));
    emit(Opcode::COPY, 1);
    emit_named(Opcode::STORE_NAME, "__classcell__");
  } else {
    load_none();
  }
  emit(Opcode::RETURN_VALUE);
  return finish();
}

}  // namespace loopscope
