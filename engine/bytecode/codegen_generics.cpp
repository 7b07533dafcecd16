#include "bytecode/code_generator.h"
#include "values/core/runtime.h"

// Generic functions, classes and type aliases. Mirrors codegen_type_params and its callers in Python/codegen.c;
// CPython's intrinsics are functions of the library here.
namespace loopscope {

template <typename Pass, typename Fill>
void CodeGenerator::in_type_parameters(ast::Stmt const& node, std::uint32_t first_line, Pass pass, Fill fill) {
  Scope const& scope = m_symbols.scope_of(type_parameters_scope_key(&node));
  CodeGenerator generator(m_runtime, m_source, m_symbols, scope, this);
  auto const parameters = static_cast<std::uint32_t>(scope.parameters.size());
  generator.m_code->positional_only_count = generator.m_code->positional_count = parameters;
  generator.begin_function(first_line);
  generator.set_line_of_block(node.span);
  fill(generator);
  generator.emit(Opcode::RETURN_VALUE);
  make_function(0, scope, generator.finish());
  emit(Opcode::PUSH_NULL);
  pass();
  set_line_of_block(node.span);
  emit(Opcode::CALL, parameters);
}

void CodeGenerator::load_library(std::string_view name) {
  emit_named(Opcode::LOAD_LIBRARY, name);
  emit(Opcode::PUSH_NULL);
}

/// Stores into a local of the scope, even if the enclosing class has the same name.
void CodeGenerator::store_own(std::string const& name) {
  bool const is_cell = m_scope.lookup(name) == NameScope::cell;
  emit(is_cell ? Opcode::STORE_DEREF : Opcode::STORE_FAST, m_slots.at(name));
}

/// Creates the type parameters and leaves their tuple.
void CodeGenerator::type_parameters(std::vector<ast::TypeParameter> const& list) {
  using enum ast::TypeParameter::Kind;
  for (ast::TypeParameter const& parameter : list) {
    bool const has_constraints = parameter.bound && parameter.bound->kind == ast::ExprKind::Tuple;
    set_line_of(parameter.name.span);
    load_library(parameter.kind == TypeVar        ? "typing._type_variable"
                 : parameter.kind == TypeVarTuple ? "typing._type_variable_tuple"
                                                  : "typing._parameter_specification");
    load_str(parameter.name.text);
    type_value(type_default_scope_key(&parameter), parameter.default_value.get());
    if (parameter.kind == TypeVar) {
      type_value(&parameter, has_constraints ? nullptr : parameter.bound.get());
      type_value(&parameter, has_constraints ? parameter.bound.get() : nullptr);
    }
    emit(Opcode::CALL, parameter.kind == TypeVar ? 4 : 2);
    emit(Opcode::COPY, 1);
    store_own(parameter.bound_name());
  }
  emit(Opcode::BUILD_TUPLE, static_cast<std::uint32_t>(list.size()));
}

/// Leaves the function that evaluates the expression lazily; None when there is no expression.
void CodeGenerator::type_value(void const* key, ast::Expr const* expr) {
  if (!expr) return load_none();
  Scope const& scope = m_symbols.scope_of(key);
  CodeGenerator generator(m_runtime, m_source, m_symbols, scope, this);
  Ref<CodeObject> code = generator.generate_type_value(*expr);
  load_int(1);
  emit(Opcode::BUILD_TUPLE, 1);
  make_function(with_defaults, scope, std::move(code));
}

Ref<CodeObject> CodeGenerator::generate_type_value(ast::Expr const& expr) {
  begin_format_function(line_of(expr.span));
  annotation_value(expr);
  emit(Opcode::RETURN_VALUE);
  return finish();
}

void CodeGenerator::generic_function(ast::FunctionDef const& function) {
  auto const& decorators = function.decorator_list;
  std::uint32_t const first_line = line_of(decorators.empty() ? function.span : decorators.front()->span);
  std::uint32_t flags = 0;
  for (std::string const& name : m_symbols.scope_of(type_parameters_scope_key(&function)).parameters) {
    flags |= name == defaults_name ? with_defaults : with_keyword_defaults;
  }
  in_type_parameters(
      function, first_line, [&] { defaults(function.args); },
      [&](CodeGenerator& inside) {
        inside.type_parameters(function.type_params);
        if (flags & with_defaults) inside.emit(Opcode::LOAD_FAST, inside.m_slots.at(defaults_name));
        if (flags & with_keyword_defaults) inside.emit(Opcode::LOAD_FAST, inside.m_slots.at(keyword_defaults_name));
        Scope const& scope = m_symbols.scope_of(&function);
        CodeGenerator generator(m_runtime, m_source, m_symbols, scope, &inside);
        inside.make_function(flags, scope, generator.generate_function(function), &function);
        inside.emit(Opcode::COPY, 1);
        inside.emit(Opcode::SWAP, 3);
        inside.emit(Opcode::SWAP, 2);
        inside.emit_named(Opcode::STORE_ATTR, "__type_params__");
      });
}

void CodeGenerator::generic_class(ast::ClassDef const& node) {
  auto const& decorators = node.decorator_list;
  std::uint32_t const first_line = line_of(decorators.empty() ? node.span : decorators.front()->span);
  in_type_parameters(
      node, first_line, [] {},
      [&](CodeGenerator& inside) {
        inside.load_library("typing._generic_base");
        inside.type_parameters(node.type_params);
        inside.emit(Opcode::COPY, 1);
        inside.store_own(type_parameters_name);
        inside.emit(Opcode::CALL, 1);
        inside.store_own(generic_base_name);
        inside.build_class(node);
      });
}

void CodeGenerator::type_alias(ast::TypeAlias const& node) {
  auto const make = [&](CodeGenerator& generator) {
    generator.load_library("typing._type_alias");
    generator.load_str(node.name.text);
    generator.type_parameters(node.type_params);
    generator.type_value(&node, node.value.get());
    generator.emit(Opcode::CALL, 3);
  };
  if (node.type_params.empty()) {
    make(*this);
  } else {
    in_type_parameters(node, line_of(node.span), [] {}, make);
  }
  set_line_of(node.span);
  name_operation(node.bound_name(), NameUse::store);
}

}  // namespace loopscope
