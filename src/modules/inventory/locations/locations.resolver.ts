import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../../kernel/ids.js';
import type { TenantContext } from '../../../platform/context.js';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.js';
import type { Page } from '../../../platform/graphql/page.js';
import { settle } from '../../../platform/graphql/payload.js';
import type { LocationEntity } from './location.entity.js';
import { LocationCreateInput, LocationUpdateInput } from './location.inputs.js';
import {
  Location,
  LocationConnection,
  LocationCreatePayload,
  LocationDeletePayload,
  LocationUpdatePayload,
} from './location.type.js';
import type { LocationsService } from './locations.service.js';

@Resolver(() => Location)
export class LocationsResolver {
  constructor(private readonly locationsService: LocationsService) {}

  @Query(() => LocationConnection, { description: 'The places that hold stock, the oldest first.' })
  locations(
    @Ctx() ctx: TenantContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
  ): Promise<Page<LocationEntity>> {
    return this.locationsService.list(ctx, page);
  }

  @Mutation(() => LocationCreatePayload, {
    description:
      'Adds a place that holds stock, at most 100. Codes: REQUIRED, INVALID, TOO_LONG, TAKEN, OUT_OF_RANGE.',
  })
  locationCreate(
    @Ctx() ctx: TenantContext,
    @Arg('input', () => LocationCreateInput, { description: 'The new location.' }) input: LocationCreateInput,
  ): Promise<LocationCreatePayload> {
    return settle(async () => ({ location: viewOf(await this.locationsService.create(ctx, input)) }));
  }

  @Mutation(() => LocationUpdatePayload, {
    description:
      'Changes a location. Codes: NOT_FOUND, VERSION_CONFLICT, TAKEN, INVALID_TRANSITION, REQUIRED, INVALID, TOO_LONG.',
  })
  locationUpdate(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the location.' }) id: string,
    @Arg('input', () => LocationUpdateInput, { description: 'What changes.' }) input: LocationUpdateInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the location has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<LocationUpdatePayload> {
    return settle(async () => ({
      location: viewOf(await this.locationsService.update(ctx, { id, input, expectedVersion })),
    }));
  }

  @Mutation(() => LocationDeletePayload, {
    description:
      'Deletes a location that holds nothing. Codes: NOT_FOUND, VERSION_CONFLICT, INVALID_TRANSITION.',
  })
  locationDelete(
    @Ctx() ctx: TenantContext,
    @Arg('id', () => ID, { description: 'Id of the location.' }) id: string,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'Refuse unless the location has this version.',
    })
    expectedVersion?: number | null,
  ): Promise<LocationDeletePayload> {
    return settle(async () => {
      await this.locationsService.delete(ctx, id, expectedVersion);
      return { deletedId: id };
    });
  }

  @FieldResolver(() => ID, { description: 'Identifies the location.' })
  id(@Root() location: LocationEntity): string {
    return encodeId('location', location.id);
  }
}

/** The fields read straight from the row; only the id is resolved. */
function viewOf(location: LocationEntity): Location {
  return location as unknown as Location;
}
