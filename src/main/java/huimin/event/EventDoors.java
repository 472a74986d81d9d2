package huimin.event;

import huimin.aid.AidService;
import huimin.person.HouseholdService;
import huimin.person.PayeeService;
import huimin.person.PersonFormService;
import huimin.person.PersonService;
import huimin.work.PlacementService;

/** The doors through which an event is carried into the other rooms' tables. */
public record EventDoors(
    PersonService persons,
    PersonFormService forms,
    HouseholdService households,
    PayeeService payees,
    PlacementService placements,
    AidService aid,
    AgeService ages) {}
